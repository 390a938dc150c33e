internal import Foundation
internal import HandoverModel
public import Templates

extension Substring {
  /// Whether a remark begins here and does not end.
  fileprivate var isOpenRemark: Bool {
    guard let begin = ranges(of: "<!--").last else { return false }
    return self[begin.upperBound...].firstRange(of: "-->") == nil
  }
}

/// The vendor's logo, as the style sheet holds it: a page asks for no other file, and each page for the same style sheet.
public struct Logo: Sendable, Hashable {
  /// The picture in a `data:` address.
  let address: String
  /// How wide it is for its height, from ``narrowest`` to ``widest``.
  let ratio: Double

  /// So many bytes a logo has at the most: it comes with the style sheet, before anything can be read.
  public static let largest = 24 * 1024
  private static let (narrowest, widest) = (0.5, 8.0)

  /// What is wrong with a picture that is to be a logo.
  public enum Fault: Error, Hashable {
    /// It has more bytes than ``Logo/largest``.
    case tooLarge(byteCount: Int)
    /// It is neither a PNG nor an SVG, or does not say how large it is drawn.
    case unknownFormat
  }

  /// The logo in `bytes`: a PNG or an SVG.
  public init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= Self.largest else { throw .tooLarge(byteCount: bytes.count) }
    let format: (type: String, size: (width: Double, height: Double))
    if let size = Self.sizeOfPNG(bytes) {
      format = ("image/png", size)
    } else if let size = Self.sizeOfSVG(bytes) {
      format = ("image/svg+xml", size)
    } else {
      throw .unknownFormat
    }
    address = "data:\(format.type);base64,\(Data(bytes).base64EncodedString())"
    ratio = min(max(format.size.width / format.size.height, Self.narrowest), Self.widest)
  }

  /// Width and height of a PNG (ISO/IEC 15948, 11.2.2): its first chunk says so.
  private static func sizeOfPNG(_ bytes: [UInt8]) -> (width: Double, height: Double)? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count >= 24, bytes.starts(with: signature), bytes[12..<16].elementsEqual("IHDR".utf8),
      bytes.suffix(8).starts(with: "IEND".utf8)
    else { return nil }
    func number(at place: Int) -> Double { bytes[place..<place + 4].reduce(0) { $0 * 256 + Double($1) } }
    return positive(number(at: 16), number(at: 20))
  }

  /// Width and height of an SVG, by its box or else by its attributes in numbers or pixels.
  private static func sizeOfSVG(_ bytes: [UInt8]) -> (width: Double, height: Double)? {
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    // As a picture of its own it is drawn by its name space only; what stands before it is a declaration or a remark.
    guard let start = text.firstRange(of: "<svg")?.lowerBound,
      text.hasPrefix("<svg") || text.hasPrefix("<?xml") || text.hasPrefix("<!"),
      let end = text[start...].firstIndex(of: ">")
    else { return nil }
    let tag = text[start...end]
    guard tag.contains("http://www.w3.org/2000/svg"), !text[..<start].isOpenRemark else { return nil }
    if let box = tag.firstMatch(
      of: #/\sviewBox\s*=\s*["']\s*[-+.\de]+[\s,]+[-+.\de]+[\s,]+([.\d]+)[\s,]+([.\d]+)\s*["']/#
    ) {
      return positive(Double(box.1), Double(box.2))
    }
    let width = tag.firstMatch(of: #/\swidth\s*=\s*["']([.\d]+)(?:px)?["']/#)
    let height = tag.firstMatch(of: #/\sheight\s*=\s*["']([.\d]+)(?:px)?["']/#)
    return positive(width.flatMap { Double($0.1) }, height.flatMap { Double($0.1) })
  }

  private static func positive(_ width: Double?, _ height: Double?) -> (width: Double, height: Double)? {
    guard let width, let height, width > 0, height > 0, width.isFinite, height.isFinite else { return nil }
    return (width, height)
  }
}

extension Logo: TemplateModel {
  /// What the theme shows of it.
  public static let fields: TemplateFields<Logo> = [
    .text("address") { $0.address },
    // In hundredths, so that no more digits are written than anybody sees.
    .text("ratio") { String(($0.ratio * 100).rounded() / 100) },
  ]
}
