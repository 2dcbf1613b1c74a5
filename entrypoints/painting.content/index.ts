/** Paints changes in the open page, with a card for each. Injected when the reader asks for highlights. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenCutOff } from '@/lib/browser/cut-off';
import { answerPage } from '@/lib/browser/page-door';
import { emptyRequest, highlightRequest, stepRequest } from '@/lib/browser/painting-requests';
import { createPainter } from '@/lib/page/painter';
import { shelf } from '@/lib/page/page-shelf';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  world: 'MAIN', // WXT's short wrapper; where it runs is said by who injects it
  main() {
    const painter = createPainter(document, shelf());
    let against = 0;
    let stopLooking = (): void => undefined;

    answerPage({
      highlight: [
        highlightRequest,
        painting => {
          ({ against } = painting);
          stopLooking();
          if (painting.highlights.length > 0) stopLooking = whenCutOff(painter.clear);
          return painter.paint(painting);
        },
      ],
      highlighted: [
        emptyRequest,
        () => {
          const painted = painter.painted();
          return painted.of === 0 ? null : { against, ...painted };
        },
      ],
      step: [stepRequest, ({ by }) => painter.step(by)],
    });
  },
});
