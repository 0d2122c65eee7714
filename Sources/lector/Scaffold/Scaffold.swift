/// What `lector new` writes.
enum Scaffold {
  static let files: [(name: String, text: String)] = [
    ("lector.yaml", settings), ("example/feed.xml", feed), ("articles/the-reader.md", article),
    (".gitignore", ignored),
  ]

  private static let article = """
    ---
    title: The man who read to the cigar rollers
    author: A. Sample
    date: 2024-10-25T08:00:00Z
    section: Culture
    ---

    In the cigar factories of Havana, from 1865 on, up to 300 people sat in one hall and worked in \
    silence. Above them, on a platform, sat the lector. He read the day's newspapers until noon, and \
    a novel in the afternoon.

    The workers paid him themselves: about 25 cents a week each. They also chose what he read. A \
    vote in the 1870s is said to have ended 142-38 for Victor Hugo.

    ## What is left

    Radio ended most of it in the 1930s, but not all: at the H. Upmann factory on Calle 23 a reader \
    still begins at 8:30 a.m.

    """

  private static let ignored = """
    Output/
    .lector/

    """
}
