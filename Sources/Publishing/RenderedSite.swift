internal import SiteWriting
internal import Templates

/// Every planned file as bytes: the `render` stage.
struct RenderedSite: Sendable {
  let files: [SiteFile]

  init(rendering plan: SitePlan, with library: TemplateLibrary) async throws(InputError) {
    let results = await plan.files.concurrentMap { file in
      Result { () throws(InputError) in SiteFile(path: file.path, bytes: try file.content(library)) }
    }
    var files: [SiteFile] = []
    for result in results { files.append(try result.get()) }
    self.files = files
  }
}
