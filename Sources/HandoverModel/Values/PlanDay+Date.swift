extension PlanDay {
  /// The date that the day means in a plan anchored on `anchor`: `Day n` is the anchor + (n − 1) days, `D+n` the anchor + n.
  ///
  /// A relative day on which nobody works rolls to the next open one, and `rolledFrom` says from where. It stays where it is in a
  /// calendar that has no open day left. A written date never rolls: on a closed day it is a finding, because somebody chose it.
  public func date(
    from anchor: CalendarDate,
    in calendar: WorkingCalendar
  ) -> (date: CalendarDate, rolledFrom: CalendarDate?) {
    let counted: CalendarDate
    switch self {
    case .date(let date): return (date, nil)
    case .day(let number): counted = anchor.adding(days: number - 1)
    case .after(let number): counted = anchor.adding(days: number)
    }
    guard let open = calendar.nextOpen(onOrAfter: counted), open != counted else { return (counted, nil) }
    return (open, counted)
  }
}
