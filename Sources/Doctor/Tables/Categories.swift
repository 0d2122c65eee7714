/// Apple's categories, which every directory takes; spelling and case count.
enum Categories {
  /// Category → its subcategories.
  static let all: [String: Set<String>] = {
    var all: [String: Set<String>] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let names = (parts.last ?? "").split(separator: "|").map { $0[...].trimmed }
      all[parts[0].trimmed] = Set(names.filter { !$0.isEmpty })
    }
    return all
  }()

  private static let table = """
    Arts: Books | Design | Fashion & Beauty | Food | Performing Arts | Visual Arts
    Business: Careers | Entrepreneurship | Investing | Management | Marketing | Non-Profit
    Comedy: Comedy Interviews | Improv | Stand-Up
    Education: Courses | How To | Language Learning | Self-Improvement
    Fiction: Comedy Fiction | Drama | Science Fiction
    Government:
    Health & Fitness: Alternative Health | Fitness | Medicine | Mental Health | Nutrition | Sexuality
    History:
    Kids & Family: Education for Kids | Parenting | Pets & Animals | Stories for Kids
    Leisure: Animation & Manga | Automotive | Aviation | Crafts | Games | Hobbies | Home & Garden | Video Games
    Music: Music Commentary | Music History | Music Interviews
    News: Business News | Daily News | Entertainment News | News Commentary | Politics | Sports News | Tech News
    Religion & Spirituality: Buddhism | Christianity | Hinduism | Islam | Judaism | Religion | Spirituality
    Science: Astronomy | Chemistry | Earth Sciences | Life Sciences | Mathematics | Natural Sciences | Nature | Physics | Social Sciences
    Society & Culture: Documentary | Personal Journals | Philosophy | Places & Travel | Relationships
    Sports: Baseball | Basketball | Cricket | Fantasy Sports | Football | Golf | Hockey | Rugby | Running | Soccer | Swimming | Tennis | Volleyball | Wilderness | Wrestling
    TV & Film: After Shows | Film History | Film Interviews | Film Reviews | TV Reviews
    Technology:
    True Crime:
    """
}
