import CPango

/// The characters of the first line of `layout` that no font on this machine has.
func unknownCharacters(of layout: OpaquePointer) -> [String] {
  // PANGO_GLYPH_UNKNOWN_FLAG, a macro with a cast: what is left of the glyph without it is the character.
  let unknown: PangoGlyph = 0x1000_0000
  var found: [String] = []
  var runs = pango_layout_get_line_readonly(layout, 0).pointee.runs
  while let node = runs {
    let run = node.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
    let glyphs = run.pointee.glyphs.pointee
    for index in 0..<Int(glyphs.num_glyphs) {
      let glyph = glyphs.glyphs[index].glyph
      guard glyph & unknown != 0, let scalar = Unicode.Scalar(glyph & ~unknown) else { continue }
      found.append(String(Character(scalar)))
    }
    runs = node.pointee.next
  }
  return found
}
