internal import Diagnostics
internal import HandoverModel

/// Somebody at the customer carries the matter, and there is a way to reach them.
enum ChampionKnown: GateCheck {
  static let kind = FindingKind(
    "champion-known",
    .notReady,
    summary: "Nobody at the customer is known as champion with a way to reach them.",
    reason: "Without somebody who wants it to succeed, every step of onboarding has to be sold again.",
    wrong: "| Name | Roles | Contact |\n|---|---|---|\n| Derek Huang | end user | |",
    right: "| Name | Roles | Contact |\n|---|---|---|\n| Derek Huang | champion | derek@apex.example |"
  )

  static let needs: [GateNeed] = [.section("stakeholders")]

  static func findings(in review: GateReview) -> [Finding] {
    let account = review.account
    guard !account.lacksAnswers(in: "stakeholders") else { return [] }
    let champions = account.handover.stakeholders.filter { $0.plays([.champion]) }
    if champions.contains(where: \.isReachable) { return [] }
    return [
      account.finding(
        kind,
        champions.first.map { "there is no way written to reach \"\($0.nameText)\", the champion" }
          ?? "nobody is named as champion",
        about: champions.first?.name?.range,
        in: "stakeholders",
        help: champions.isEmpty
          ? "add the role champion to whoever of them wants this to succeed most"
          : champions.first?.helpToReach ?? ""
      )
    ]
  }
}
