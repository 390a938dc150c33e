internal import Crypto
internal import Foundation
internal import Templates

/// The one style of a customer's page, which stands in the page itself and is allowed by its hash.
struct SharedStyle: Sendable {
  /// The style, in UTF-8.
  let css: [UInt8]
  /// The sum of exactly these bytes, as a Content-Security-Policy names it: `sha256-` and Base64.
  let hash: String

  /// The style of `library` in the colours of the vendor.
  init(from library: TemplateLibrary, in colours: AccentColours) {
    let css = library.render("share/style", colours)
    self.css = css
    hash = "sha256-" + Data(SHA256.hash(data: css)).base64EncodedString()
  }
}
