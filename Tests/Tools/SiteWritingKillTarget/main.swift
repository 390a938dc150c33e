import SiteWriting

// Writes one site after the other into the folder named by the first argument until it is killed. Each file's content
// says which file of which site it is, so that a test can tell whether it is whole.

/// What the file at `path` of site number `round` holds: a first line that says how often the second one follows.
func content(of path: String, round: Int) -> [UInt8] {
  let count = 1 + (round &* 31 &+ path.utf8.count) % 20_000
  return Array(("\(count) \(path) \(round)\n" + String(repeating: "\(path) \(round)\n", count: count)).utf8)
}

let arguments = CommandLine.arguments
guard arguments.count == 2 else { fatalError("usage: SiteWritingKillTarget FOLDER") }
let folder = try SiteFolder(opening: arguments[1], protecting: [])
// Made beforehand, so that nearly all the time goes into writing, and nearly every kill comes while a file is written.
let sites = (0..<8).map { round in
  // Files come and go, and a name is a file in one site and a folder in the next.
  var paths = (0..<20).map { "pages/\(($0 &* 7 &+ round) % 40)/index.html" }
  paths.append(round % 2 == 0 ? "turn" : "turn/index.html")
  return paths.map { SiteFile(path: $0, bytes: content(of: $0, round: round)) }
}
while true {
  for site in sites { try folder.write(site) }
}
