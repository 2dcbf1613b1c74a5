/** An invented article and its captures, served under the Internet Archive's own address. */
import { archiveOf, captureAddress, listAddress } from '@/lib/archives/archives';
import type { Web } from './web';

const ARCHIVE = archiveOf('internet-archive');
const HEAD = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'];

/** One sum in the article for each letter. */
const SUMS = ['£2.1m', '£3.4m', '£5.9m', '£7.2m', '£8.8m'];

/** An invented article; `text` counts from 0. The number differs each time. */
export function pageOf(text: number, clock: string): string {
  const paragraphs = [
    `The swing bridge at Quayside will stay shut until the autumn, and its repair will cost ${SUMS[text]}, the harbour board said.`,
    'Engineers found cracks in two of the eight wheels on which the span turns, and a third that had rusted to its axle.',
    'Lorries for the fish market will go round by the upper lock, which adds twenty minutes to the way, said Orla Dunmore.',
    'The board meets again in June to choose between two firms that have offered to cast the wheels anew.',
  ];
  const body = paragraphs.map(each => `<p>${each}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Swing bridge shut until autumn</title></head>
    <body><p>Your number in the queue: ${clock}</p><article><h1>Swing bridge shut until autumn</h1>${body}</article></body></html>`;
}

/** @param texts - which text each capture has, oldest first, a day apart; @returns the timestamps */
export function serveHistory(web: Web, address: string, texts: readonly number[], delay = 200): readonly string[] {
  const days = texts.map((_, i) => new Date(Date.UTC(2024, 2, 1 + i, 8, 30)));
  const timestamps = days.map(day => day.toISOString().replace(/\D/g, '').slice(0, 14));
  const rows = timestamps.map((timestamp, i) => [timestamp, address, 'text/html', '200', `DIGEST${i}`]);
  const json = { status: 200, headers: { 'content-type': 'application/json' }, delay };
  web.answer(listAddress(ARCHIVE, address), { ...json, body: JSON.stringify([HEAD, ...rows]) });
  timestamps.forEach((timestamp, i) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'memento-datetime': days[i].toUTCString() };
    const body = pageOf(texts[i], timestamp);
    web.answer(captureAddress(ARCHIVE, { timestamp, original: address }), { status: 200, headers, body, delay });
  });
  return timestamps;
}
