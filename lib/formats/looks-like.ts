/** What a file that no format reads seems to be, so that it can be refused with its name. */
import { type Fault, fault, type Look } from '../model/faults';
import { binaryLook } from './binary-look';
import { headText } from './head-text';
import { isTable } from './table-shape';

/** Why a file is not read. Never throws. */
export function looksLike(head: Uint8Array, name: string): Fault {
  if (head.length === 0) return fault('empty');
  const binary = binaryLook(head);
  if (binary) {
    return fault('unknown-format', { looks: binary === 'binary' ? textAroundBinary(head) : binary });
  }
  const text = headText(head) ?? '';
  if (text.trim() === '') return fault('empty');
  return fault('unknown-format', { looks: structureOf(text, name) ?? withoutStructure(text) });
}

/** What to call a text that is neither in a known format nor running text. */
function withoutStructure(text: string): Look {
  return share(fullLines(linesOf(text)), RECORD_LINE) >= MOST ? 'records' : 'no-running-text';
}

/** Archives and messages that hold pictures begin with text all the same. */
function textAroundBinary(head: Uint8Array): Look {
  const text = new TextDecoder('latin1').decode(head);
  return beginningOf(text) ?? mailLook(linesOf(text)) ?? 'binary';
}

/** The first element of XML, behind declarations and notes. */
const FIRST_ELEMENT = /^(?:<\?[^>]{0,500}>|<!doctype[^>]{0,500}>|<!--(?:(?!-->)[^])*-->|\s)*<([a-z][\w:.-]{0,40})/i;
const XML_LOOKS: ReadonlyMap<string, Look> = new Map([
  ['rss', 'feed'],
  ['feed', 'feed'],
  ['rdf:rdf', 'feed'],
  ['opml', 'opml'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap'],
  ['svg', 'svg'],
]);

/** How texts of other formats begin; the first that fits. Each is required by its format, and begins no article. */
const BEGINNINGS: readonly (readonly [start: RegExp, look: Look])[] = [
  [/^WARC\/\d\.\d\r?\n/, 'warc'],
  [/^filedesc:\/\//, 'arc'],
  [/^\{\\rtf/, 'rtf'],
  [/^<!DOCTYPE NETSCAPE-Bookmark/i, 'bookmarks'],
  [/^<(?:[?!]|[a-z][\w:.-]*(?:\s+[\w:.-]+\s*=|\s*\/?>))(?=[\s\S]*(?:<\/|\/>))/i, 'xml'],
  [/^\[\s*(?:\{|\[|\]|"(?:[^"\\]|\\.){0,9999}"\s*[,\]]|-?\d[\d.eE+-]*\s*[,\]])/, 'json-array'],
  [/^\{\s*(?:"|\})/, 'json-object'],
  [/^HTTP\/\d(?:\.\d)? \d{3}/, 'web-response'],
  [/^BEGIN:VCALENDAR/, 'calendar'],
  [/^BEGIN:VCARD/, 'contacts'],
  [/^(?:WEBVTT\b|\d+\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> )/, 'subtitles'],
  [/^@[a-z]+\{[^\s,]+,/i, 'bibliography'], // BibTeX
  [/^(?:TY {2}- |PMID- |%[0A] )/, 'bibliography'], // RIS, MEDLINE, EndNote
  [/^(?:%[^\n]*\n)*\\[a-z]+[[{]/, 'program'], // TeX
  [/^(?:#!|<\?php|#include\s|import [\w.{]|from [\w.]+ import |package [\w.]+;?\s)/, 'program'],
  [/^(?:diff --git |--- \S[^\n]*\n\+\+\+ |(?:var|let|const) \w+ = |function \w+\()/, 'program'],
  [/^---[ \t]*\r?\n[\w-]+:/, 'records'], // YAML, or a text with YAML before it
  [/^\[[\w .-]+\]\r?\n[\w.-]+ ?=/, 'records'], // INI, TOML
  [/^(?:#[^\n]*\n)*msgid "/, 'records'], // messages of a program
  [/^\[Script Info\]/, 'subtitles'],
  [/^(?:-- ?phpMyAdmin|-- MySQL dump|--\n-- PostgreSQL|CREATE TABLE|INSERT INTO|PRAGMA )/, 'program'], // SQL
  [/^-{5}BEGIN /, 'encoded'],
  [/^From \S[^\s@]*@\S+ /, 'mail'], // mbox
];

/** Head lines that only mail has; an article that was pasted with some notes has none of them twice. */
const MAIL_HEADER = new RegExp(
  '^(?:from|to|cc|subject|newsgroups|path|x-[a-z-]{1,40}|received|return-path|message-id|mime-version|content-type|' +
    'content-transfer-encoding|delivered-to|dkim-signature|reply-to|in-reply-to|references):',
  'i',
);
const MAIL_HEADERS = 2;
/** A line with a date and a time at its beginning, as programs log. */
const LOG_LINE = /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^(?:\S+ ){3}\[\d\d\/[A-Z][a-z]{2}\/\d{4}:/;
/** A line with a day, a time and a name, as messengers export them. */
const CHAT_LINE = /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d/;
/** Keys in small letters, as programs write them: two of these before their values are a record, not an article. */
const KEYED_LINE = /^(?:title|headline|text|body|content|maintext|summary|description):(?:\s|$)/;
const KEYED_LINES = 2;
/** A key and its value, or an address alone: "name: value", "key = value", "- item", "https://…". */
const RECORD_LINE = /^\s*(?:[\w.-]{1,40}\s?[=:]\s*\S{0,60}$|[-*] [\w.-]{1,40}:\s|https?:\/\/\S+$)/;
const ENCODED_LINE = /^[A-Za-z\d+/=]{60,}$/;
/** Share of lines from which their kind is the kind of the file. Chosen by eye: an article has hardly one. */
const MOST = 0.6;
/** Lines that are looked at. */
const LOOKED_AT = 200;

/** The structured format of a text, or `null` where it shows none. */
export function structureOf(text: string, name: string): Look | null {
  const start = text.trimStart();
  const begun = beginningOf(start);
  if (begun) return begun;
  const all = linesOf(start);
  const mail = mailLook(all);
  if (mail) return mail;
  if (isTable(start, name)) return 'csv';
  if (all.filter(line => KEYED_LINE.test(line)).length >= KEYED_LINES) {
    return 'records';
  }
  const full = fullLines(all);
  return LINE_KINDS.find(([line, , least]) => full.length >= least && share(full, line) >= MOST)?.[1] ?? null;
}

const LINE_KINDS: readonly (readonly [line: RegExp, look: Look, least: number])[] = [
  [LOG_LINE, 'log', 3],
  [CHAT_LINE, 'chat', 3],
  [ENCODED_LINE, 'encoded', 2],
];

function beginningOf(start: string): Look | null {
  const element = start.startsWith('<') ? FIRST_ELEMENT.exec(start)?.[1].toLowerCase() : undefined;
  return XML_LOOKS.get(element ?? '') ?? BEGINNINGS.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r]/);
}

/** The first lines that are not blank. */
function fullLines(all: readonly string[]): readonly string[] {
  return all.filter(line => line.trim() !== '').slice(0, LOOKED_AT);
}

function share(all: readonly string[], pattern: RegExp): number {
  return all.filter(line => pattern.test(line)).length / all.length;
}

function mailLook(all: readonly string[]): Look | null {
  if (!/^[\w-]+:/.test(all[0])) return null; // mail begins with a head line
  const end = all.indexOf('');
  const head = all.slice(0, end < 0 ? LOOKED_AT : end);
  const names = new Set(head.map(line => MAIL_HEADER.exec(line)?.[0].toLowerCase()).filter(Boolean));
  if (names.size < MAIL_HEADERS) return null;
  return /multipart\/related/i.test(head.join('\n')) ? 'mhtml' : 'mail';
}
