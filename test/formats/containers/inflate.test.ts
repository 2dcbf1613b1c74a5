import { describe, expect, it } from 'vitest';
import { gunzip } from '@/lib/formats/containers/inflate';
import { FormatFault } from '@/lib/formats/format';
import { gzip } from '../files';

async function inflate(bytes: Uint8Array): Promise<{ out: number; most: number; fault: string | null }> {
  let out = 0;
  let most = 0;
  try {
    for await (const chunk of gunzip([bytes] as unknown as AsyncIterable<Uint8Array>)) {
      out += chunk.length;
      most = Math.max(most, chunk.length);
    }
  } catch (error) {
    if (!(error instanceof FormatFault)) throw error;
    return { out, most, fault: error.fault.code };
  }
  return { out, most, fault: null };
}
let seed = 7;
/** Letters without a pattern: half a byte of them is news, so gzip cannot fold them away. */
const noise = Uint8Array.from({ length: 500_000 }, () => 97 + ((seed = (seed * 48_271) % 2_147_483_647) % 23));

describe('gunzip', () => {
  it('gives all bytes back', async () => {
    expect(await inflate(await gzip(noise))).toMatchObject({ out: noise.length, fault: null });
  });
  it('gives what came before the data was cut off, then says so', async () => {
    const whole = await gzip(noise);
    const { out, fault } = await inflate(whole.subarray(0, whole.length - 2000));
    expect(fault).toBe('gzip-damaged');
    expect(out).toBeGreaterThan(noise.length / 2);
  });
  it('says that the data is damaged', async () => {
    expect((await inflate(Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 7, 7]))).fault).toBe('gzip-damaged');
  });
  it('never has more than one step of a bomb in memory', async () => {
    const { most } = await inflate(await gzip(new Uint8Array(100_000_000).fill(120)));
    expect(most).toBeLessThan(5_000_000);
  });
});
