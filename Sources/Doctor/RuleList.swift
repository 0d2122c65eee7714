/// Every rule, in the order of docs/Check.md.
public enum RuleList {
  public static let all: [Rule] = [
    // Workspace
    .settingsValid, .settingsCategory, .settingsLanguage, .settingsExample, .settingsBase,
    .settingsArtwork, .voiceUsable, .voiceEngine, .lexiconValid, .lexiconTest,
    // Document
    .xmlEncoding, .xmlWellFormed, .rssVersion, .namespaceAddress, .namespacePrefix, .feedSize,
    .feedEmpty,
    // Texts
    .textControl, .textInvisible, .textEscapedTwice, .textMarkup, .textMojibake, .textPadded,
    .textLength, .descriptionLength,
    // Channel
    .channelTitle, .channelLink, .channelDescription, .channelLanguage, .channelCategory,
    .channelExplicit, .channelImage, .channelRSSImage, .channelAuthor, .channelOwner,
    .channelType, .channelDates, .channelSelf, .channelSelfOrigin, .channelLocal,
    // Podcasting 2.0
    .podcastGUIDMissing, .podcastGUID, .podcastGUIDNamespace, .podcastGUIDAddress,
    .podcastLockedMissing, .podcastLocked, .podcastMedium, .podcastElement, .podcastText,
    .podcastURL, .podcastOrder, .podcastTranscript, .podcastTranscriptType, .podcastLanguage,
    .podcastChaptersType,
    // Items
    .itemTitle, .itemGUID, .guidDuplicate, .enclosureDuplicate, .itemDate, .itemOrder,
    .itemDescription, .itemHTML, .itemHTMLTags, .itemLink, .itemExplicit, .itemEpisodeType,
    .itemNumbers, .itemDurationForm,
    // Enclosures
    .enclosureMissing, .enclosureURL, .enclosureQuery, .enclosureType, .enclosureFormat,
    .enclosureLengthForm, .alternateEnclosure,
    // Pages
    .pagingRelation, .pagingFeed, .pagingRepeated,
    // JSON Feed
    .jsonFeedForm, .jsonFeedSame,
    // Files
    .linkMissing, .linkElsewhere,
    // Artwork
    .pictureFormat, .pictureWhole, .pictureSize, .pictureColour, .pictureBytes,
    // Audio
    .audioLength, .audioKind, .audioDecode, .audioFrames, .audioHeader, .audioOgg,
    .audioDuration, .alternateDuration, .audioIntegrity, .audioSampleRate, .audioLoudness,
    .audioPeak,
    // Tags
    .id3Missing, .id3Damaged, .id3Title, .id3Cover, .id3Contents, .id3ChapterOrder,
    .id3ChapterTimes,
    // Transcripts
    .webVTT, .subRip, .transcriptJSON, .transcriptText, .cueOrder, .cueEnd, .cueCoverage,
    .cueWordTimes, .transcriptAgreement,
    // Chapters
    .chaptersJSON, .chaptersOrder, .chaptersEnd, .chaptersID3, .chaptersSimple,
    // Episodes
    .episodeManifest, .episodePlace, .episodeAudio, .episodeFiles, .episodeScript,
    .episodeWithdrawn,
    .episodeInFeed,
    // Output folder
    .outputFeed, .outputNew, .outputStaging, .outputGUID, .outputItem,
    // Server
    .httpReachable, .httpLink, .httpRedirect, .httpSecure, .httpUpgrade, .httpHead, .httpType,
    .httpCORS,
    // Server: caching
    .httpValidators, .httpConditional, .httpOtherTag, .httpStable, .httpPacked,
    .httpPackedSame, .httpPackedTag, .httpPackedAudio, .httpUnasked, .httpCacheControl,
    // Server: ranges
    .rangeAccepted, .rangeExact, .rangePast, .rangeIf,
  ]

  static func findings(in subject: some Subject) -> [Finding] {
    all.flatMap { $0.findings(in: subject) }
  }
}

extension Rule {
  /// Of the rules that look at such a subject.
  func findings(in subject: some Subject) -> [Finding] {
    let faults: [Fault] =
      switch (check, subject) {
      case (.bytes(let check), let subject as FeedBytes): check(subject)
      case (.feed(let check), let subject as Feed): check(subject)
      case (.item(let check), let subject as Item): check(subject)
      case (.page(let check), let subject as FeedPage): check(subject)
      case (.jsonFeed(let check), let subject as JSONFeed): check(subject)
      case (.link(let check), let subject as Link): check(subject)
      case (.picture(let check), let subject as Picture): check(subject)
      case (.audio(let check), let subject as Audio): check(subject)
      case (.chapters(let check), let subject as ChaptersFile): check(subject)
      case (.transcript(let check), let subject as Transcript): check(subject)
      case (.programme(let check), let subject as Programme): check(subject)
      case (.episode(let check), let subject as EpisodeFolder): check(subject)
      case (.folder(let check), let subject as OutputFolder): check(subject)
      case (.live(let check), let subject as LiveFile): check(subject)
      case (.workspace(let check), let subject as WorkspaceState): check(subject)
      default: []
      }
    return findings(faults, in: subject)
  }
}
