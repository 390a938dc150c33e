internal import Diagnostics

/// Every kind of finding that only `people.yaml` and `baton.yaml` can have.
let configurationFindingKinds: [FindingKind] = [
  CoversThemself.kind,
  EditAddressWithoutPath.kind,
  FaintAccent.kind,
  FixedFinding.kind,
  NoWorkingDay.kind,
  OpenSpan.kind,
  PeopleMissing.kind,
  PeopleWithoutIDs.kind,
  RepeatedHoliday.kind,
  RepeatedPerson.kind,
  ReversedSpan.kind,
  UnknownFinding.kind,
  UnknownSegment.kind,
  UnknownStage.kind,
]
