/// How servers must hand out a podcast's files.
extension Rule {
  static let httpReachable = Rule(
    "http.reachable", .error, "Every file comes whole, with status 200.", source: .http,
    fix: "Look at the server: it must send all of the file that the feed names.",
    .live { file in
      guard file.kind != .page else { return [] }
      guard let get = file.get else { return ["it does not come: \(file.failure)"] }
      return get.status == 200 ? [] : ["the server answers \(get.status)"]
    })

  static let httpLink = Rule(
    "http.link", .warning, "Links to the site and to articles lead somewhere.", source: .http,
    fix: "Correct the link, or let machines read the page, too.",
    .live { file in
      guard file.kind == .page else { return [] }
      guard let get = file.get else { return ["it does not come: \(file.failure)"] }
      return get.status < 400 ? [] : ["the server answers \(get.status)"]
    })

  static let httpRedirect = Rule(
    "http.redirect", .warning, "No feed is behind a temporary redirect.", source: .http,
    fix: "Redirect with 301 or 308, or give directories the final address.",
    .live { file in
      guard file.kind == .feed else { return [] }
      return file.redirects.filter { [302, 303, 307].contains($0.status) }
        .map { "\($0.status) to \($0.to)" }
    })

  static let httpSecure = Rule(
    "http.https", .warning, "Files are served by https.", source: .appleRequirements,
    fix: "Serve by https and write https in show.base_url.",
    .live { file in
      guard file.url.hasPrefix("http://"), !WebAddress.isLocal(file.url) else { return [] }
      return ["it is served by http"]
    })

  static let httpUpgrade = Rule(
    "http.upgrade", .warning, "The feed's http address leads to its https address for good.",
    source: .http, fix: "Redirect http to https with 301 or 308.",
    .live { file in
      guard let answer = file.insecure else { return [] }
      guard let target = answer.redirect, target.hasPrefix("https://") else {
        return ["by http the server answers \(answer.status)"]
      }
      return [301, 308].contains(answer.status) ? [] : ["http is redirected with \(answer.status)"]
    })

  static let httpHead = Rule(
    "http.head", .error, "HEAD answers as GET does.", source: .appleRequirements,
    fix: "Allow HEAD: Apple asks with it before it takes a feed, artwork or an episode.",
    .live { file in
      guard let get = file.get, get.status == 200, file.kind != .page else { return [] }
      guard let head = file.head else { return ["HEAD: \(file.headFailure)"] }
      guard head.status == 200 else { return ["HEAD gives \(head.status)"] }
      return ["Content-Type", "Content-Length", "ETag", "Last-Modified"].compactMap { name in
        head.headers[name] == get.headers[name]
          ? nil
          : "HEAD says \(name) \(head.headers[name] ?? "nothing"), GET \(get.headers[name] ?? "nothing")"
      }
    })

  static let httpType = Rule(
    "http.type", .error, "Every file has its media type.", source: .appleRequirements,
    fix: "Map the extension to the type in the server's configuration.",
    .live { file in
      guard let get = file.get, get.status == 200, file.kind != .page else { return [] }
      let type = get.mediaType ?? "none"
      var faults: [Fault] = []
      if !file.types.contains(type) {
        faults.append("it is served as \(type), not \(file.types[0])")
      }
      if file.kind == .feed, let charset = get.charset, charset.lowercased() != "utf-8" {
        faults.append("its charset is said to be \(charset)")
      }
      if type == "text/xml", get.charset == nil {
        faults.append("text/xml without a charset means US-ASCII")
      }
      return faults
    })

  static let httpCORS = Rule(
    "http.cors", .error, "Web players may read feed, audio, transcripts and chapters.",
    source: .cors, fix: "Send Access-Control-Allow-Origin: * with all of them.",
    .live { file in
      guard let get = file.get, get.status == 200, file.kind != .picture, file.kind != .page
      else { return [] }
      let allowed = get.headers["Access-Control-Allow-Origin"]
      return allowed == "*" || allowed == "https://player.example.net"
        ? [] : ["Access-Control-Allow-Origin is \(allowed ?? "missing")"]
    })
}
