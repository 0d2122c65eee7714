/// Sums of a quantity of the blocks under any node, in constant time.
struct Masses {
  /// `sums[n]` is the sum over all blocks that begin before node n.
  private let sums: [Double]

  init(_ blocks: [TextBlock], nodes: Int, _ quantity: (Int) -> Double) {
    var sums = [Double](repeating: 0, count: nodes + 1)
    for (index, block) in blocks.enumerated() {
      sums[block.nodes.lowerBound + 1] += quantity(index)
    }
    for node in 0..<nodes { sums[node + 1] += sums[node] }
    self.sums = sums
  }

  var total: Double { sums.last ?? 0 }

  func sum(_ range: Range<Int>) -> Double { sums[range.upperBound] - sums[range.lowerBound] }
}
