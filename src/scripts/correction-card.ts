// Shows the reason of a correction beside it.
import { attachCard } from './card.ts';

attachCard(document.querySelectorAll<HTMLAnchorElement>('a.corr, a.sic'), {
  label: () => '校订说明',
  fill: (mark) => {
    const reason = document.querySelector(`${mark.hash}-text`);
    return reason ? [...reason.cloneNode(true).childNodes] : undefined;
  },
});
