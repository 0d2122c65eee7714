#include "CTags.h"

#include <memory>
#include <string>

#include <attachedpictureframe.h>
#include <chapterframe.h>
#include <commentsframe.h>
#include <id3v2header.h>
#include <id3v2tag.h>
#include <tableofcontentsframe.h>
#include <textidentificationframe.h>
#include <urllinkframe.h>

using namespace TagLib;

struct lector_tag {
  ID3v2::Tag tag;
  ByteVectorList chapters;
  ByteVector rendered;
};

namespace {

String text_of(const char *utf8) { return String(utf8, String::UTF8); }

/* ID3v2.3 knows Latin-1 and UTF-16 only. */
String::Type encoding_of(const String &text) { return text.isLatin1() ? String::Latin1 : String::UTF16; }

ID3v2::Frame *text_frame(const char *id, const char *utf8) {
  const String text = text_of(utf8);
  auto frame = std::make_unique<ID3v2::TextIdentificationFrame>(ByteVector(id, 4), encoding_of(text));
  frame->setText(text);
  return frame.release();
}

template <typename Body> int guarded(Body body) {
  try {
    body();
    return 0;
  } catch (...) {
    return -1;
  }
}

}  // namespace

lector_tag *lector_tag_create(void) {
  try {
    return new lector_tag;
  } catch (...) {
    return nullptr;
  }
}

void lector_tag_destroy(lector_tag *tag) {
  guarded([&] { delete tag; });
}

int lector_tag_add_text(lector_tag *tag, const char *frame, const char *text) {
  return guarded([&] { tag->tag.addFrame(text_frame(frame, text)); });
}

int lector_tag_add_url(lector_tag *tag, const char *id, const char *url) {
  return guarded([&] {
    auto frame = std::make_unique<ID3v2::UrlLinkFrame>(ByteVector(id, 4));
    frame->setUrl(text_of(url));
    tag->tag.addFrame(frame.release());
  });
}

int lector_tag_add_comment(lector_tag *tag, const char *language, const char *utf8) {
  return guarded([&] {
    const String text = text_of(utf8);
    auto frame = std::make_unique<ID3v2::CommentsFrame>(encoding_of(text));
    frame->setLanguage(ByteVector(language, 3));
    frame->setText(text);
    tag->tag.addFrame(frame.release());
  });
}

int lector_tag_add_cover(lector_tag *tag, const char *type, const uint8_t *bytes, size_t count) {
  return guarded([&] {
    auto frame = std::make_unique<ID3v2::AttachedPictureFrame>();
    frame->setType(ID3v2::AttachedPictureFrame::FrontCover);
    frame->setMimeType(type);
    frame->setPicture(
        ByteVector(reinterpret_cast<const char *>(bytes), static_cast<unsigned int>(count)));
    tag->tag.addFrame(frame.release());
  });
}

int lector_tag_add_chapter(lector_tag *tag, uint32_t start, uint32_t end, const char *title,
                           const char *url) {
  return guarded([&] {
    /* TagLib ends element ids with NUL by itself; one of ours would double it in the table. */
    const std::string name = "chp" + std::to_string(tag->chapters.size());
    const ByteVector id(name.data(), static_cast<unsigned int>(name.size()));
    /* Byte offsets of all ones: "use the times". */
    auto frame = std::make_unique<ID3v2::ChapterFrame>(id, start, end, 0xFFFFFFFFu, 0xFFFFFFFFu);
    frame->addEmbeddedFrame(text_frame("TIT2", title));
    if (url) {
      auto link = std::make_unique<ID3v2::UserUrlLinkFrame>(String::Latin1);
      link->setUrl(text_of(url));
      frame->addEmbeddedFrame(link.release());
    }
    tag->tag.addFrame(frame.release());
    tag->chapters.append(id);
  });
}

int lector_tag_render(lector_tag *tag, const uint8_t **bytes, size_t *count) {
  return guarded([&] {
    if (!tag->chapters.isEmpty()) {
      auto table = std::make_unique<ID3v2::TableOfContentsFrame>(ByteVector("toc"), tag->chapters);
      table->setIsTopLevel(true);
      table->setIsOrdered(true);
      tag->tag.addFrame(table.release());
    }
    tag->rendered = tag->tag.render(ID3v2::v3);
    *bytes = reinterpret_cast<const uint8_t *>(tag->rendered.data());
    *count = tag->rendered.size();
  });
}
