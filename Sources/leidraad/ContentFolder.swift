import Glibc

/// The folder of the edition that is asked for, and the one that it may lie over.
struct ContentFolder {
  var path: String
  /// nil: no edition is found to lie over.
  var standard: String?

  /// The edition that was asked for, else what `LEIDRAAD_INHOUD` names, else the installed one.
  ///
  /// An edition may lie over the next of these.
  init(edition: String? = nil) throws(Failure) {
    let named = getenv("LEIDRAAD_INHOUD").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    for (word, folder) in [("--editie", edition), ("LEIDRAAD_INHOUD", named)] {
      if let folder, !isEdition(folder) { throw .noContentWhereNamed(by: word, path: folder) }
    }
    if let edition {
      (path, standard) = (edition, named ?? Self.installed)
    } else if let named {
      (path, standard) = (named, Self.installed)
    } else if let installed = Self.installed {
      (path, standard) = (installed, nil)
    } else {
      throw .noContent(soughtIn: Self.candidates[0])
    }
  }

  /// A folder that is to be checked, whatever is in it.
  init(toCheck path: String) {
    self.path = path
    standard = (try? ContentFolder())?.path
  }

  private static var installed: String? { candidates.first(where: isEdition) }

  /// Beside the installed program, and in the checkout that it was built in.
  private static var candidates: [String] {
    let program = programFolder()
    var candidates = [program + "/../share/leidraad/Content"]
    var folder = program[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      candidates.append(folder + "/Content")
    }
    return candidates
  }
}

private func isEdition(_ folder: String) -> Bool {
  access(folder + "/editie.yaml", R_OK) == 0
}

/// The folder of the running program, wherever it was installed.
func programFolder() -> String {
  var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}
