import { useText } from '../text/catalogue.ts';
import { SAVED } from '../text/en/saved.ts';
import { changeSaved, useSaved } from './saved-store.ts';
import './saved.css';

interface BasketButtonProps {
  readonly claim: { readonly id: string; readonly summary: string };
}

/** Puts a claim into the basket, or takes it out. */
export function BasketButton({ claim: { id, summary } }: BasketButtonProps) {
  const text = useText(SAVED);
  const isIn = useSaved().basket.some((one) => one.id === id);
  const toggle = () =>
    changeSaved((saved) => {
      const others = saved.basket.filter((one) => one.id !== id);
      return { ...saved, basket: isIn ? others : [...others, { id, title: summary, note: '' }] };
    });
  return (
    <button
      type="button"
      className="basket-button"
      aria-pressed={isIn}
      aria-label={text.inBasket(summary)}
      title={isIn ? text.removeFromBasket : text.addToBasket}
      onClick={toggle}
    >
      <span aria-hidden="true">{isIn ? '★' : '☆'}</span>
    </button>
  );
}
