import Glibc

/// Where the guide is: `LEIDRAAD_INHOUD`, else beside the installed program, else in the checkout it was built in.
func contentFolder() throws(Failure) -> String {
  if let named = getenv("LEIDRAAD_INHOUD").map({ String(cString: $0) }), !named.isEmpty {
    guard access(named + "/schermteksten.yaml", R_OK) == 0 else {
      throw .noContentWhereNamed(path: named)
    }
    return named
  }
  let program = programFolder()
  var candidates = [program + "/../share/leidraad/Content"]
  var folder = program[...]
  while let slash = folder.lastIndex(of: "/") {
    folder = folder[..<slash]
    candidates.append(folder + "/Content")
  }
  if let found = candidates.first(where: { access($0 + "/schermteksten.yaml", R_OK) == 0 }) { return found }
  throw .noContent(soughtIn: candidates[0])
}

/// The folder of the running program, wherever it was installed.
func programFolder() -> String {
  var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}
