import Foundation
import SiteWriting
import Testing

/// A build killed at any moment leaves whole files, and the next build cleans up after it.
struct KillTests {
  /// `BATON_KILLS` raises the number for a long run.
  static let rounds = ProcessInfo.processInfo.environment["BATON_KILLS"].flatMap { Int($0) } ?? 30

  @Test func killedAtRandomMoments() throws {
    let temporary = try TemporaryFolder()
    let site = temporary.of("site")
    let tool = try #require(
      Self.tool,
      "SiteWritingKillTarget is not beside the tests; build it with `swift build --build-tests`"
    )
    var state: UInt64 = 42
    var unfinished = 0
    for round in 0..<Self.rounds {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      try Self.run(tool, site, killedAfter: UInt32(60_000 + (state >> 33) % 60_000))
      let files = try Self.files(in: site)
      #expect(round > 0 || !files.isEmpty, "it was killed before it wrote anything")
      for path in files {
        if path.hasPrefix(".baton-tmp-") { unfinished += 1 }
        if path.hasPrefix(".baton-") { continue }
        let text = try #require(temporary.text("site/" + path))
        #expect(Self.isWhole(text, path), "round \(round): \(path)")
      }
    }
    let folder = try SiteFolder(opening: site, protecting: [])
    let summary = try folder.write([SiteFile(path: "index.html", bytes: Array("done".utf8))])
    #expect(summary.keptPaths == [])
    #expect(try temporary.listing("site") == ["index.html"])
    print("killed \(Self.rounds) times, \(unfinished) of them within a file")
  }

  /// The executable, which the package manager builds beside the tests.
  private static var tool: String? {
    let folder = Bundle.main.executableURL?.deletingLastPathComponent()
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    let arguments = CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    return ([tests, folder].compactMap { $0 } + arguments).map {
      $0.appendingPathComponent("SiteWritingKillTarget").path
    }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func run(_ tool: String, _ site: String, killedAfter delay: UInt32) throws {
    var process: pid_t = 0
    var arguments = [strdup(tool), strdup(site), nil]
    defer { for argument in arguments { free(argument) } }
    #expect(posix_spawn(&process, tool, nil, nil, &arguments, nil) == 0)
    usleep(delay)
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    // Killed, not ended by an error of its own.
    #expect(status & 0x7F == SIGKILL)
  }

  private static func files(in site: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: site).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: site + "/" + path, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }

  /// The first line says how often the rest of it follows.
  private static func isWhole(_ text: String, _ path: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let words = lines[0].split(separator: " ")
    guard words.count == 3, let count = Int(words[0]), words[1] == path, lines.count == count + 2 else { return false }
    return lines.dropFirst().dropLast().allSatisfy { $0 == "\(words[1]) \(words[2])" } && lines.last == ""
  }
}
