/** Tables of data: their rows stand beside the text, one line each. A table that only lays a page out holds text. */
import type { Block, Box } from './boxes';
import { extentsOf } from './extents';
import { roleOf } from './elements';
import { holds } from './nodes';
import { TABLES } from './thresholds';

/** The row around a block of a data table, for each such block. */
export function dataRows(blocks: readonly Block[]): Map<Block, Box> {
  const rows = new Map<Block, Box>();
  if (blocks.every(({ box }) => box.row === null)) return rows;
  const tables = new Map<Box, boolean>();
  const extents = extentsOf(blocks);
  const all = textOf(blocks);
  for (const block of blocks) {
    const { table, row } = block.box;
    const extent = table && extents.get(table);
    if (!table || !row || !extent) continue;
    let isData = tables.get(table);
    if (isData === undefined) {
      isData = holdsData(table, blocks.slice(extent.from, extent.to), all);
      tables.set(table, isData);
    }
    if (isData) rows.set(block, row);
  }
  return rows;
}

function holdsData(table: Box, own: readonly Block[], all: number): boolean {
  if (/^(?:PRESENTATION|NONE)$/.test(roleOf(table.element)) || holds(table.element, 'table')) {
    return false;
  }
  return textOf(own) <= all * TABLES.layout && rowsOf(own) >= TABLES.rows;
}

function textOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + Math.max(0, block.prose), 0);
}

function rowsOf(blocks: readonly Block[]): number {
  return new Set(blocks.map(block => block.box.row)).size;
}
