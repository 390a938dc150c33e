public import Diagnostics

/// Every kind of finding that reading documents by a schema can make.
public let schemaFindingKinds: [FindingKind] =
  [
    UnknownField.kind,
    WrongType.kind,
    DuplicateSection.kind,
    MisspeltSection.kind,
    UnknownSection.kind,
    UnreadText.kind,
    UnknownColumn.kind,
    MissingColumn.kind,
    TooManyRows.kind,
    BrokenTable.kind,
    ShownHTML.kind,
    InvalidSchema.kind,
  ] + configurationFindingKinds
