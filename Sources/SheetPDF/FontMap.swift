import CPango
import Glibc

/// Fonts that type can be set in. To be used by one thread at a time.
struct FontMap: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<PangoFontMap>

  /// The fonts that sheets are made with, and no others: to find those, not one of the settings and other fonts of the
  /// machine has to be read, and they are the same everywhere.
  ///
  /// nil where somebody names a configuration of fonts: that one counts.
  static let ofSheets: FontMap? = {
    guard getenv("FONTCONFIG_FILE") == nil, getenv("FONTCONFIG_PATH") == nil, let few = FcConfigCreate() else {
      return nil
    }
    guard FcConfigParseAndLoadFromMemory(few, fontsOfSheets, 0) != 0 else { return nil }
    return FontMap(few)
  }()

  /// All fonts that this machine has, as its settings say.
  static let ofThisMachine = FcInitLoadConfigAndFonts().flatMap { FontMap($0) }

  private init?(_ fonts: OpaquePointer) {
    // Pango reads all of the machine, unless there are fonts already.
    guard FcConfigSetCurrent(fonts) != 0, let map = pango_cairo_font_map_new() else { return nil }
    pointer = map
    pango_fc_font_map_set_config(OpaquePointer(map), fonts)
  }
}

/// Where Debian puts them, and of the settings of a Debian machine what chooses among them: where a sign is looked for that
/// Open Sans lacks, and that a font is slanted or made heavier where it has no such form itself.
private let fontsOfSheets = """
  <?xml version="1.0"?>
  <fontconfig>
    <dir>/usr/share/fonts/truetype/open-sans</dir>
    <dir>/usr/share/fonts/truetype/dejavu</dir>
    <dir>/usr/share/fonts/truetype/ancient-scripts</dir>
    <cachedir>/var/cache/fontconfig</cachedir>
    <cachedir prefix="xdg">fontconfig</cachedir>
    <match target="pattern">
      <edit name="family" mode="append_last"><string>DejaVu Sans</string></edit>
    </match>
    <alias binding="same">
      <family>emoji</family>
      <prefer><family>Symbola</family></prefer>
    </alias>
    <match target="font">
      <test name="slant"><const>roman</const></test>
      <test target="pattern" name="slant" compare="not_eq"><const>roman</const></test>
      <edit name="matrix" mode="assign">
        <times>
          <name>matrix</name>
          <matrix><double>1</double><double>0.2</double><double>0</double><double>1</double></matrix>
        </times>
      </edit>
      <edit name="slant" mode="assign"><const>oblique</const></edit>
    </match>
    <match target="font">
      <test name="weight" compare="less_eq"><const>medium</const></test>
      <test target="pattern" name="weight" compare="more_eq"><const>bold</const></test>
      <edit name="embolden" mode="assign"><bool>true</bool></edit>
      <edit name="weight" mode="assign"><const>bold</const></edit>
    </match>
  </fontconfig>
  """
