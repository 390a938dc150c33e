public import Diagnostics

/// Every kind of finding that linking can make.
public let linkingFindingKinds: [FindingKind] = [
  BrokenLink.kind,
  BrokenAnchor.kind,
  ForbiddenLink.kind,
  UnknownPerson.kind,
  UnknownContact.kind,
  UnknownDocument.kind,
  UnknownReference.kind,
  AmbiguousReference.kind,
  DuplicateItemID.kind,
  DuplicateID.kind,
]
