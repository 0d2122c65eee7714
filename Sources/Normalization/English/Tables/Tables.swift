/// The vocabulary of the English rules: rows of text, parsed once on first use. (A Swift literal of a
/// thousand rows costs the compiler ten seconds, a text none.)
enum Tables {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
