// A link as a QR code, for a telephone to read from the screen: a kiosk cannot open it.
// Pure, over libqrencode; it knows no screen, and not what the link is for.

import CQREncode
import Glibc

/// The modules of a QR code, without the quiet zone around it.
public struct QRMatrix: Equatable, Sendable {
  /// How many modules on a side.
  public let side: Int
  private let dark: [Bool]

  init(side: Int, dark: [Bool]) {
    self.side = side
    self.dark = dark
  }

  /// Whether a module is dark; everything outside is light.
  public subscript(x: Int, y: Int) -> Bool {
    (0..<side).contains(x) && (0..<side).contains(y) && dark[y * side + x]
  }

  /// The code in half blocks, two modules in a cell, with a light edge around it; to be drawn dark on light.
  ///
  /// A telephone wants four modules of edge, and in practice reads with two.
  public func halfBlocks(quietZone: Int = 2) -> [String] {
    stride(from: -quietZone, to: side + quietZone, by: 2).map { y in
      String(
        (-quietZone..<side + quietZone).map { x -> Character in
          switch (self[x, y], self[x, y + 1]) {
          case (true, true): "\u{2588}"
          case (true, false): "\u{2580}"
          case (false, true): "\u{2584}"
          case (false, false): " "
          }
        })
    }
  }
}

/// The smallest QR code of `text`, nil when it is empty, too long for one, or libqrencode is not there.
public func qrCode(_ text: String) -> QRMatrix? {
  guard let library, let code = library.encode(text, 0, QR_ECLEVEL_L) else { return nil }
  defer { library.free(code) }
  let side = Int(code.pointee.width)
  let modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side)
  return QRMatrix(side: side, dark: modules.map { $0 & 1 == 1 })
}

/// Loaded when the first link is shown: few people ask for one, and linked in, every start would wait for it.
private let library = Library()

private struct Library {
  let encode: @convention(c) (UnsafePointer<CChar>, Int32, QRecLevel) -> UnsafeMutablePointer<QRcode>?
  let free: @convention(c) (UnsafeMutablePointer<QRcode>) -> Void

  init?() {
    guard let handle = dlopen("libqrencode.so.4", RTLD_NOW), let encode = dlsym(handle, "QRcode_encodeString8bit"),
      let free = dlsym(handle, "QRcode_free")
    else { return nil }
    self.encode = unsafeBitCast(encode, to: type(of: self.encode))
    self.free = unsafeBitCast(free, to: type(of: self.free))
  }
}
