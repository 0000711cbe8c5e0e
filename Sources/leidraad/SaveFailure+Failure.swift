import Conversation
import Glibc

extension SaveFailure {
  /// As much of what went wrong as helps a patient.
  init(_ failure: Failure) {
    self =
      switch failure {
      case .file(_, _, let errno): SaveFailure(errno: errno)
      case .sheet(.noFont): .noFont
      case .sheet(.noGlyph(let characters)): .noGlyph(characters)
      default: .other
      }
  }

  private init(errno: Int32) {
    self =
      switch errno {
      case ENOENT, ENOTDIR: .noFolder
      case EISDIR, EINVAL: .notAFile
      case ENAMETOOLONG: .nameTooLong
      case EACCES, EPERM, EROFS: .notAllowed
      case ENOSPC, EDQUOT: .diskFull
      default: .other
      }
  }
}
