internal import HandoverModel

/// Who of us should answer what a cell leaves open, where the cell itself names nobody: the one rule for every column.
///
/// 1. What was said in the sale is known by whoever said it: of a commitment, what it is, to whom it was made and where that is
///    written, by the one who made it.
/// 2. Success is what the customer told the AE, so nobody of the row is asked, be it whom the customer lets judge it.
/// 3. Everything else is known, or found out, by the one who looks after what the row is about: its owner, our owner of a
///    stakeholder, the one accountable for a duty. A column of a company's own is such a one.
///
/// Where this names nobody, the account answers: the AE while they support the handover, then the CSM.
enum Respondents {
  /// The keys of the columns that name who knows the answer, the first that names one of us counts.
  private static func columns(knowing column: String, in section: String) -> [String] {
    switch (section, column) {
    case ("commitments", "commitment"), ("commitments", "made-to"), ("commitments", "where"): ["made-by"]
    case ("commitments", "made-by"), ("success", _): []
    default: ["owner", "our-owner", "accountable"]
    }
  }

  /// Who should answer the column with the key `column` in a row with these `cells` of the section with the key `section`; `nil`
  /// where the row names nobody who would know.
  static func respondent(to column: String, in section: String, _ cells: [String: Cell<TypedValue>]) -> PersonID? {
    columns(knowing: column, in: section).lazy
      .compactMap { key in cells[key]?.value.flatMap { Party($0)?.person } }.first
  }
}
