/// A fault of libyaml in Dutch, with what usually causes it; libyaml's own words where nobody has met it before.
func yamlMessage(_ words: String, _ general: String) -> String {
  let meaning: String? =
    switch words {
    case "mapping values are not allowed in this context":
      "hier mag geen dubbele punt; zet een tekst met een dubbele punt tussen aanhalingstekens"
    case "found character that cannot start any token":
      "met dit teken kan niets beginnen; spring in met spaties, en zet de tekst anders tussen aanhalingstekens"
    case "could not find expected ':'":
      "verwacht: een dubbele punt en een spatie achter de sleutel"
    case "did not find expected key":
      "verwacht: een sleutel; kijk naar het inspringen en naar aanhalingstekens binnen een tekst"
    case "did not find expected '-' indicator":
      "verwacht: een streepje; de onderdelen van een lijst springen even ver in"
    case "did not find expected ',' or ']'":
      "verwacht: een komma of een ]"
    case "did not find expected ',' or '}'":
      "verwacht: een komma of een }"
    case "found unexpected end of stream":
      "verwacht: een aanhalingsteken dat deze tekst sluit"
    case "block sequence entries are not allowed in this context":
      "hier mag geen streepje van een lijst; begin de lijst op een nieuwe regel"
    case "did not find expected <document start>":
      "hier houdt het eerste document op; kijk naar het inspringen"
    case "did not find expected alphabetic or numeric character":
      "een & of * begint hier een verwijzing; zet de tekst tussen aanhalingstekens"
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      "hier staat een Tab; spring in met spaties"
    case "incomplete UTF-8 octet sequence", "invalid leading UTF-8 octet", "invalid trailing UTF-8 octet":
      "bewaar het bestand als UTF-8"
    case "control characters are not allowed":
      "hier staat een stuurteken"
    default: nil
    }
  if let meaning { return "\(general): \(meaning)" }
  return "\(general) (libyaml: \(words))"
}
