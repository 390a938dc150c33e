internal import Diagnostics
internal import HandoverModel
internal import Pages

/// The logo that `baton.yaml` names, read from the content folder.
struct LogoReading: Sendable {
  /// The logo; `nil` where there is none, or none that fits.
  let logo: Logo?
  /// What is wrong with it.
  let findings: [Finding]

  /// Reads the file that `written` names, where it is among `files`, those of `tree`.
  init(_ written: Written<ContentPath>?, among files: Set<ContentPath>, in tree: SourceTree) {
    guard let written else {
      (logo, findings) = (nil, [])
      return
    }
    guard files.contains(written.value) else {
      (logo, findings) = (nil, [MissingConfiguredFile.finding(logo: written)])
      return
    }
    do {
      logo = try Logo(InputFile.read(tree.place(of: written.value)).bytes)
      findings = []
    } catch let fault as Logo.Fault {
      (logo, findings) = (nil, [UnfitLogo.finding(written, because: fault)])
    } catch {
      (logo, findings) = (nil, [MissingConfiguredFile.finding(logo: written)])
    }
  }
}

/// A picture that cannot be shown on top of every page.
enum UnfitLogo {
  static let kind = FindingKind(
    "unfit-logo",
    .warning,
    summary: "The logo is too large a file, or neither an SVG nor a PNG.",
    reason:
      "The logo comes with the style sheet, so that no page asks for another file: every page waits for it. Pages are shown without one that does not fit.",
    wrong: "logo: images/logo-for-print.tiff",
    right: "logo: images/logo.svg"
  )

  static func finding(_ logo: Written<ContentPath>, because fault: Logo.Fault) -> Finding {
    switch fault {
    case .tooLarge(let count):
      Finding(
        kind,
        "\"\(logo.value)\" has \((count + 1023) / 1024) KB, and a logo has \(Logo.largest / 1024) at the most",
        at: logo.range,
        help: "take an SVG, or a PNG about 100 pixels high"
      )
    case .unknownFormat:
      Finding(
        kind,
        "\"\(logo.value)\" is neither an SVG nor a PNG that says how large it is",
        at: logo.range,
        help: "save it as an SVG with a viewBox, or as a PNG"
      )
    }
  }
}
