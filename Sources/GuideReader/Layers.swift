import Guide
import StrictYAML

/// The manifests of one edition: the one that stands on its own, and the one that lies over it, if any.
struct Layers {
  /// From below; empty when one of them cannot be read.
  private(set) var all: [Manifest] = []

  /// - Parameters:
  ///   - standard: the folder of what an overlay lies over; nil: nothing is there to lie over.
  ///   - onlyFirstScreen: reads no further than the first screen needs.
  init(at folder: String, over standard: String?, onlyFirstScreen: Bool = false, log: ProblemLog) {
    guard let top = ManifestReader(folder: folder, log: log).read(onlyFirstScreen: onlyFirstScreen) else { return }
    guard let id = top.below else {
      all = [top]
      return
    }
    let line = top.fields.line(of: "over")
    guard let standard, standard != folder else {
      top.fields.file.report(line, "deze editie ligt over ‘\(id)’, maar die is niet gevonden")
      return
    }
    guard let base = ManifestReader(folder: standard, log: log).read(onlyFirstScreen: onlyFirstScreen) else { return }
    guard base.id == id, base.below == nil else {
      top.fields.file.report(line, "deze editie ligt over ‘\(id)’; gevonden in \(standard): ‘\(base.id)’")
      return
    }
    all = [base, top]
  }

  var edition: Edition {
    Edition(
      id: all.last?.id ?? "", title: all.last?.title ?? "", language: all.compactMap(\.language).last ?? "")
  }

  var sources: [Source] { merged(\.sources) }

  /// Takes away what the upper edition does without.
  func leaveOut(_ cards: inout [Card], _ tips: inout [Tip]) {
    for layer in all {
      for node in layer.leftOut {
        let file = layer.fields.file
        let id = file.text(node, "een id")
        let count = cards.count + tips.count
        cards.removeAll { $0.id == id }
        tips.removeAll { $0.id == id }
        if !id.isEmpty, cards.count + tips.count == count {
          file.report(node.line, "er is geen kaart of tip met de id ‘\(id)’ in de editie eronder")
        }
      }
    }
  }

  /// What each layer says, where a later one replaces what has the same id and adds what is new.
  func merged<Value: Identifiable>(_ values: (Manifest) -> [Value]) -> [Value] {
    all.reduce([]) { lower, layer in
      values(layer).reduce(into: lower) { merged, value in
        if let place = merged.firstIndex(where: { $0.id == value.id }) {
          merged[place] = value
        } else {
          merged.append(value)
        }
      }
    }
  }
}
