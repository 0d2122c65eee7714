#include "CXML.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

CXMLDocument *cxml_read(const char *bytes, int length) {
  const int options = XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                      XML_PARSE_NONET | XML_PARSE_NOCDATA;
  xmlDocPtr document = xmlReadMemory(bytes, length, NULL, "UTF-8", options);
  if (document && !xmlDocGetRootElement(document)) {
    xmlFreeDoc(document);
    return NULL;
  }
  return (CXMLDocument *)document;
}

void cxml_free(CXMLDocument *document) { xmlFreeDoc((xmlDocPtr)document); }

CXMLFault cxml_fault(const char *bytes, int length) {
  CXMLFault fault = {0};
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (!context) return fault;
  const int options = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET;
  xmlDocPtr document = xmlCtxtReadMemory(context, bytes, length, NULL, NULL, options);
  const xmlError *error = xmlCtxtGetLastError(context);
  if (error && error->level >= XML_ERR_ERROR) {
    fault.line = error->line > 0 ? error->line : 1;
    fault.column = error->int2;
    if (error->message) strncpy(fault.message, error->message, sizeof fault.message - 1);
  }
  if (document) xmlFreeDoc(document);
  xmlFreeParserCtxt(context);
  return fault;
}

int cxml_has_doctype(CXMLDocument *document) { return ((xmlDocPtr)document)->intSubset != NULL; }

CXMLNode *cxml_root(CXMLDocument *document) {
  return (CXMLNode *)xmlDocGetRootElement((xmlDocPtr)document);
}

CXMLNode *cxml_first_child(CXMLNode *node) { return (CXMLNode *)((xmlNodePtr)node)->children; }

CXMLNode *cxml_next(CXMLNode *node) { return (CXMLNode *)((xmlNodePtr)node)->next; }

int cxml_is_element(CXMLNode *node) { return ((xmlNodePtr)node)->type == XML_ELEMENT_NODE; }

const char *cxml_content(CXMLNode *node) {
  xmlNodePtr text = (xmlNodePtr)node;
  if (text->type != XML_TEXT_NODE && text->type != XML_CDATA_SECTION_NODE) return NULL;
  return (const char *)text->content;
}

const char *cxml_name(CXMLNode *node) { return (const char *)((xmlNodePtr)node)->name; }

const char *cxml_namespace(CXMLNode *node) {
  xmlNsPtr space = ((xmlNodePtr)node)->ns;
  return space ? (const char *)space->href : NULL;
}

const char *cxml_prefix(CXMLNode *node) {
  xmlNsPtr space = ((xmlNodePtr)node)->ns;
  return space && space->prefix ? (const char *)space->prefix : "";
}

int cxml_line(CXMLNode *node) { return (int)xmlGetLineNo((xmlNodePtr)node); }

CXMLDeclaration *cxml_first_declaration(CXMLNode *node) {
  return (CXMLDeclaration *)((xmlNodePtr)node)->nsDef;
}

CXMLDeclaration *cxml_next_declaration(CXMLDeclaration *declaration) {
  return (CXMLDeclaration *)((xmlNsPtr)declaration)->next;
}

const char *cxml_declared_prefix(CXMLDeclaration *declaration) {
  const xmlChar *prefix = ((xmlNsPtr)declaration)->prefix;
  return prefix ? (const char *)prefix : "";
}

const char *cxml_declared_address(CXMLDeclaration *declaration) {
  const xmlChar *address = ((xmlNsPtr)declaration)->href;
  return address ? (const char *)address : "";
}

CXMLAttribute *cxml_first_attribute(CXMLNode *node) {
  return (CXMLAttribute *)((xmlNodePtr)node)->properties;
}

CXMLAttribute *cxml_next_attribute(CXMLAttribute *attribute) {
  return (CXMLAttribute *)((xmlAttrPtr)attribute)->next;
}

const char *cxml_attribute_name(CXMLAttribute *attribute) {
  return (const char *)((xmlAttrPtr)attribute)->name;
}

int cxml_attribute_is_xml(CXMLAttribute *attribute) {
  xmlNsPtr space = ((xmlAttrPtr)attribute)->ns;
  return space && space->prefix && strcmp((const char *)space->prefix, "xml") == 0;
}

const char *cxml_attribute_value(CXMLAttribute *attribute) {
  xmlNodePtr value = ((xmlAttrPtr)attribute)->children;
  return value && value->content ? (const char *)value->content : "";
}
