import Templates

/// A page with every kind of field, for the tests.
struct BriefPage: TemplateModel {
  var customer = "Apex & Sons"
  var summary = SafeHTML(alreadyEscaped: Array("<p>Fish &amp; chips</p>".utf8))
  var isOverdue = true
  var owner: String?
  var tags = ["new", "<big>"]
  var gate: GateModel? = GateModel(name: "Review")
  var outcomes = [
    OutcomeModel(name: "Faster quotes", steps: []), OutcomeModel(name: "Fewer calls", steps: ["ask", "tell"]),
  ]
  var tree = [TreeModel(label: "a", branches: [TreeModel(label: "b", branches: [])])]

  static let fields: TemplateFields<BriefPage> = [
    .text("customer") { $0.customer },
    .html("summary") { $0.summary },
    .flag("isOverdue") { $0.isOverdue },
    .optionalText("owner") { $0.owner },
    .texts("tags") { $0.tags },
    .record("gate") { $0.gate },
    .list("outcomes") { $0.outcomes },
    .list("tree") { $0.tree },
  ]
}

struct GateModel: TemplateModel {
  var name: String

  static let fields: TemplateFields<GateModel> = [.text("name") { $0.name }]
}

struct OutcomeModel: TemplateModel {
  var name: String
  var steps: [String]

  static let fields: TemplateFields<OutcomeModel> = [.text("name") { $0.name }, .texts("steps") { $0.steps }]
}

/// Refers to itself.
struct TreeModel: TemplateModel {
  var label: String
  var branches: [TreeModel]

  static let fields: TemplateFields<TreeModel> = [.text("label") { $0.label }, .list("branches") { $0.branches }]
}
