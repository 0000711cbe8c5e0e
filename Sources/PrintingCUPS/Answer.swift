import CCups

/// What the service answered: a status, and the attributes of each thing that it is about.
struct Answer {
  let status: ipp_status_t
  let things: [Attributes]

  init(_ response: OpaquePointer) {
    status = cups.ippGetStatusCode(response)
    var things: [Attributes] = []
    var current = Attributes()
    var attribute = cups.ippFirstAttribute(response)
    while let here = attribute {
      // An attribute without a name separates two things of the same kind.
      if cups.ippGetName(here) == nil || cups.ippGetGroupTag(here) == IPP_TAG_OPERATION {
        if !current.isEmpty { things.append(current) }
        current = Attributes()
      } else {
        current.add(here)
      }
      attribute = cups.ippNextAttribute(response)
    }
    if !current.isEmpty { things.append(current) }
    self.things = things
  }

  var isGood: Bool { status.rawValue < IPP_STATUS_REDIRECTION_OTHER_SITE.rawValue }
}

/// The attributes of a printer or a job, by name.
struct Attributes {
  private(set) var strings: [String: [String]] = [:]
  private var numbers: [String: [Int]] = [:]

  var isEmpty: Bool { strings.isEmpty && numbers.isEmpty }

  func strings(_ name: String) -> [String] { strings[name] ?? [] }
  func string(_ name: String) -> String? { strings[name]?.first }
  func number(_ name: String) -> Int? { numbers[name]?.first }
  func claim(_ name: String) -> Bool? { number(name).map { $0 != 0 } }

  mutating func set(_ name: String, _ number: Int) { numbers[name] = [number] }
  mutating func set(_ name: String, _ values: [String]) { strings[name] = values }

  mutating func add(_ attribute: OpaquePointer) {
    let name = String(cString: cups.ippGetName(attribute)!)
    let indices = 0..<cups.ippGetCount(attribute)
    switch cups.ippGetValueTag(attribute) {
    case IPP_TAG_INTEGER, IPP_TAG_ENUM:
      numbers[name] = indices.map { Int(cups.ippGetInteger(attribute, $0)) }
    case IPP_TAG_BOOLEAN:
      numbers[name] = indices.map { Int(cups.ippGetBoolean(attribute, $0)) }
    default:
      strings[name] = indices.compactMap { cups.ippGetString(attribute, $0, nil).map { String(cString: $0) } }
    }
  }
}
