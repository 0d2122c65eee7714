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

/* What makes a document no XML, with its place; `line` 0: nothing does. */
typedef struct {
  int line;
  int column;
  char message[200];
} CXMLFault;

/* Reads as a strict parser does, in the encoding that the document declares. */
CXMLFault cxml_fault(const char *bytes, int length);
/* Whether there is a document type declaration. */
int cxml_has_doctype(CXMLDocument *document);

CXMLNode *cxml_root(CXMLDocument *document);
CXMLNode *cxml_first_child(CXMLNode *node);
CXMLNode *cxml_next(CXMLNode *node);
int cxml_is_element(CXMLNode *node);
/* Of text and CDATA; NULL for other nodes. */
const char *cxml_content(CXMLNode *node);
const char *cxml_name(CXMLNode *node);
/* The namespace's address, or NULL. */
const char *cxml_namespace(CXMLNode *node);

/* As written, "" for none. */
const char *cxml_prefix(CXMLNode *node);
/* Where the element begins, from 1. */
int cxml_line(CXMLNode *node);

/* The namespaces that an element declares. */
typedef struct CXMLDeclaration CXMLDeclaration;
CXMLDeclaration *cxml_first_declaration(CXMLNode *node);
CXMLDeclaration *cxml_next_declaration(CXMLDeclaration *declaration);
/* "" for the default one. */
const char *cxml_declared_prefix(CXMLDeclaration *declaration);
const char *cxml_declared_address(CXMLDeclaration *declaration);

CXMLAttribute *cxml_first_attribute(CXMLNode *node);
CXMLAttribute *cxml_next_attribute(CXMLAttribute *attribute);
const char *cxml_attribute_name(CXMLAttribute *attribute);
int cxml_attribute_is_xml(CXMLAttribute *attribute);
/* Of an attribute without entity references: all of them, since none is declared. */
const char *cxml_attribute_value(CXMLAttribute *attribute);

#endif
