import CQPDF
import Glibc

/// A PDF in memory, taken apart into its objects.
final class PDFFile {
  private let data: qpdf_data
  /// qpdf reads from it until the end.
  private let bytes: UnsafeMutableBufferPointer<CChar>

  init(_ content: [UInt8]) throws(PDFFailure) {
    bytes = .allocate(capacity: content.count)
    _ = bytes.initialize(from: content.lazy.map { CChar(bitPattern: $0) })
    data = qpdf_init()
    qpdf_silence_errors(data)
    try check(qpdf_read_memory(data, "", bytes.baseAddress, UInt64(content.count), nil))
  }

  deinit {
    var data: qpdf_data? = data
    qpdf_cleanup(&data)
    bytes.deallocate()
  }

  var catalog: qpdf_oh { qpdf_get_root(data) }

  /// Title, maker, date.
  var information: qpdf_oh { qpdf_oh_get_key(data, qpdf_get_trailer(data), "/Info") }

  var pages: [qpdf_oh] { (0..<qpdf_get_num_pages(data)).map { qpdf_get_page_n(data, Int($0)) } }

  /// The fonts of a page whose letters have numbers of more than one byte.
  func wideFonts(of page: qpdf_oh) -> [qpdf_oh] {
    let fonts = qpdf_oh_get_key(data, qpdf_oh_get_key(data, page, "/Resources"), "/Font")
    // A page without type has none.
    guard qpdf_oh_is_dictionary(data, fonts) != 0 else { return [] }
    var found: [qpdf_oh] = []
    qpdf_oh_begin_dict_key_iter(data, fonts)
    var names: [String] = []
    while qpdf_oh_dict_more_keys(data) != 0 { names.append(String(cString: qpdf_oh_dict_next_key(data))) }
    for name in names {
      let descendants = qpdf_oh_get_key(data, qpdf_oh_get_key(data, fonts, name), "/DescendantFonts")
      guard qpdf_oh_is_array(data, descendants) != 0 else { continue }
      let font = qpdf_oh_get_array_item(data, descendants, 0)
      if qpdf_oh_is_name_and_equals(data, qpdf_oh_get_key(data, font, "/Subtype"), "/CIDFontType2") != 0 {
        found.append(font)
      }
    }
    return found
  }

  /// What is drawn on a page.
  func content(of page: qpdf_oh) throws(PDFFailure) -> [UInt8] {
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
    try check(qpdf_oh_get_page_content_data(data, page, &start, &count))
    defer { free(start) }
    return [UInt8](UnsafeBufferPointer(start: start, count: count))
  }

  func setContent(of page: qpdf_oh, to content: [UInt8]) {
    set("/Contents", of: page, to: stream(content))
  }

  /// A stream with XMP metadata.
  func metadata(_ text: String) -> qpdf_oh {
    let stream = stream(Array(text.utf8))
    let dictionary = qpdf_oh_get_dict(data, stream)
    set("/Type", of: dictionary, to: parsed("/Metadata"))
    set("/Subtype", of: dictionary, to: parsed("/XML"))
    return stream
  }

  private func stream(_ content: [UInt8]) -> qpdf_oh {
    let stream = qpdf_oh_new_stream(data)
    let none = qpdf_oh_new_null(data)
    qpdf_oh_replace_stream_data(data, stream, content, content.count, none, none)
    return stream
  }

  func text(_ value: String) -> qpdf_oh {
    qpdf_oh_new_unicode_string(data, value)
  }

  func parsed(_ source: String) -> qpdf_oh {
    qpdf_oh_parse(data, source)
  }

  func set(_ key: String, of dictionary: qpdf_oh, to value: qpdf_oh) {
    qpdf_oh_replace_key(data, dictionary, key, value)
  }

  /// The elements of the tagged structure with this name, in reading order.
  func elements(_ name: String) -> [qpdf_oh] {
    elements(name, under: qpdf_oh_get_key(data, catalog, "/StructTreeRoot"))
  }

  private func elements(_ name: String, under object: qpdf_oh) -> [qpdf_oh] {
    if qpdf_oh_is_array(data, object) != 0 {
      return (0..<qpdf_oh_get_array_n_items(data, object)).flatMap {
        elements(name, under: qpdf_oh_get_array_item(data, object, $0))
      }
    }
    guard qpdf_oh_is_dictionary(data, object) != 0 else { return [] }
    let isMatch = qpdf_oh_is_name_and_equals(data, qpdf_oh_get_key(data, object, "/S"), name) != 0
    return (isMatch ? [object] : []) + elements(name, under: qpdf_oh_get_key(data, object, "/K"))
  }

  /// The same objects give the same bytes.
  func written() throws(PDFFailure) -> [UInt8] {
    try check(qpdf_init_write_memory(data))
    qpdf_set_deterministic_ID(data, 1)
    // What PDF/UA-1 builds on.
    qpdf_set_minimum_pdf_version(data, "1.7")
    try check(qpdf_write(data))
    guard let start = qpdf_get_buffer(data) else { throw .drawing("qpdf wrote nothing") }
    return [UInt8](UnsafeBufferPointer(start: start, count: qpdf_get_buffer_length(data)))
  }

  /// A warning about a file that was made a moment ago is a fault too.
  private func check(_ code: QPDF_ERROR_CODE) throws(PDFFailure) {
    guard qpdf_has_error(data) == 0 else {
      throw .drawing(String(cString: qpdf_get_error_full_text(data, qpdf_get_error(data))))
    }
    guard code == 0 else { throw .drawing("qpdf \(code)") }
  }
}
