/// Rows of a table for the ear: every cell after the header of its column.
enum TableHeaders {
  /// - Returns: nil for the header row itself and for tables without one of as many cells.
  static func row(_ row: Int, _ cells: [Int], in page: Page) -> String? {
    guard let table = page.ancestors(of: row).first(where: { page.nodes[$0].tag == .table }),
      let head = page.subtree(table).first(where: { page.nodes[$0].tag == .tr }), head != row
    else { return nil }
    let headers = page.subtree(head).filter { page.nodes[$0].tag == .th }
    guard headers.count == cells.count else { return nil }
    return zip(headers, cells).compactMap { header, cell in
      let (name, text) = (page.text(of: header), page.text(of: cell))
      if text.isEmpty { return nil }
      return name.isEmpty ? text : name + ": " + text
    }.joined(separator: "; ")
  }
}
