#ifndef CXML_H
#define CXML_H

/* libxml2 as a tree that is read and thrown away. Nothing is fetched, nothing is expanded, broken
   markup is recovered as far as it goes, elements deeper than 256 end the document. */
typedef struct CXMLDocument CXMLDocument;
typedef struct CXMLNode CXMLNode;
typedef struct CXMLAttribute CXMLAttribute;

/* NULL when there is no element at all. The bytes are UTF-8 and need not end in NUL. */
CXMLDocument *cxml_read(const char *bytes, int length);
void cxml_free(CXMLDocument *document);

CXMLNode *cxml_root(CXMLDocument *document);
CXMLNode *cxml_first_child(CXMLNode *node);
CXMLNode *cxml_next(CXMLNode *node);
int cxml_is_element(CXMLNode *node);
/* Of text and CDATA; NULL for other nodes. */
const char *cxml_content(CXMLNode *node);
const char *cxml_name(CXMLNode *node);
/* The namespace's address, or NULL. */
const char *cxml_namespace(CXMLNode *node);

CXMLAttribute *cxml_first_attribute(CXMLNode *node);
CXMLAttribute *cxml_next_attribute(CXMLAttribute *attribute);
const char *cxml_attribute_name(CXMLAttribute *attribute);
int cxml_attribute_is_xml(CXMLAttribute *attribute);
/* Of an attribute without entity references: all of them, since none is declared. */
const char *cxml_attribute_value(CXMLAttribute *attribute);

#endif
