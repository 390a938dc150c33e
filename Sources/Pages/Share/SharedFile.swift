internal import Checks
internal import HandoverModel
internal import Templates

/// A file that a customer gets, by its name.
enum SharedFile: String, CaseIterable, Sendable {
  case successPlan = "success-plan.html"
  case introduction = "introduction.html"
  case letter = "introduction.txt"
  case calendar = "plan-customer.ics"

  /// What it is, for our own people.
  var title: Phrase {
    switch self {
    case .successPlan: .shareSuccessPlan
    case .introduction: .shareIntroduction
    case .letter: .shareLetter
    case .calendar: .shareCalendar
    }
  }

  /// Whether it presents the CSM.
  var isIntroduction: Bool { self == .introduction || self == .letter }

  /// The template that shows it in `language`; `nil` for the calendar, which is shown by none.
  func template(in language: SiteConfiguration.Language) -> String? {
    switch self {
    case .successPlan: "share/success-plan.\(language.rawValue)"
    case .introduction: "share/introduction.\(language.rawValue)"
    case .letter: "share/introduction.\(language.rawValue).txt"
    case .calendar: nil
    }
  }

  /// What its template is written in.
  var form: TemplateLeadsOut.Form { self == .letter ? .text : .page }
}

extension PlannedPage {
  /// What the customer of the handover called `id` gets: only here a path is made that a customer's file can have, and only a
  /// ``SharedModel`` or a calendar of cleared values can be in it.
  static func shared(_ file: SharedFile, of id: String, _ content: SharedContent) -> PlannedPage {
    PlannedPage(address: PageAddress("customers/\(id)/share/\(file.rawValue)")) { looks in content.bytes(in: looks) }
  }
}

/// What is in a file that a customer gets.
enum SharedContent: Sendable {
  /// A page, or a letter, of a share, shown by a template; its times are those of a time zone.
  case page(CustomerShare, zone: String?, template: String)
  /// A calendar.
  case calendar(SharedCalendar)

  /// It as it is written.
  func bytes(in looks: SiteLooks) -> [UInt8] {
    switch self {
    case .page(let share, let zone, let template):
      looks.library.render(template, SharedPage(share, in: zone, style: looks.sharedStyle))
    case .calendar(let calendar): calendar.file.bytes
    }
  }
}
