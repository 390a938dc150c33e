extension String {
  /// A word of the schema or a name in front matter as a person would write it: "Mid-market", "SMB", "CRM".
  var asWritten: String { count <= 3 ? uppercased() : capitalizedFirst }
}
