public import HandoverModel

extension Playbook {
  /// The playbook that was read.
  public init(_ reading: DocumentReading) {
    let fields = reading.fields
    self.init(
      content: reading.content,
      title: fields.word("title") ?? reading.content.path.stem,
      owner: fields.person("owner"),
      reviewedOn: fields.date("reviewed-on"),
      phases: fields.texts("phase").map(\.value)
    )
  }
}
