internal import Pages
internal import SiteWriting

/// Every planned file as bytes: the `render` stage.
struct RenderedSite: Sendable {
  let files: [SiteFile]

  init(rendering plan: SitePlan, in looks: SiteLooks) async throws(InputError) {
    let results = await plan.files.concurrentMap { file in
      Result { () throws(InputError) in SiteFile(path: file.path, bytes: try file.content(looks)) }
    }
    var files: [SiteFile] = []
    for result in results { files.append(try result.get()) }
    self.files = files
  }
}
