import Glibc

/// Chooses a locale with UTF-8, the one of the environment where that has it; false where there is none.
public func chooseUnicodeLocale() -> Bool {
  // Only what characters are: every further category is a file to open.
  for locale in ["", "C.UTF-8"] where setlocale(LC_CTYPE, locale) != nil {
    if String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" { return true }
  }
  return false
}
