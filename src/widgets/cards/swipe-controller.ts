import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels that a finger goes sideways before it means something. */
const far = 48;

/**
 * A finger that goes sideways, more than up or down: 1 to what follows, −1 to what came before. It begins on what a selector
 * finds: elsewhere the browser keeps sideways for itself, and a slide projected over the widget is inside it too.
 */
export class SwipeController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #on: string;
  #onSwipe: (step: 1 | -1) => unknown;
  #from?: { id: number; x: number; y: number } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, on: string, onSwipe: (step: 1 | -1) => unknown) {
    this.#host = host;
    this.#on = on;
    this.#onSwipe = onSwipe;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#onDown);
    this.#host.addEventListener('pointerup', this.#onUp);
    this.#host.addEventListener('pointercancel', this.#onCancel);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#onDown);
    this.#host.removeEventListener('pointerup', this.#onUp);
    this.#host.removeEventListener('pointercancel', this.#onCancel);
  }

  #onDown = (event: PointerEvent) => {
    const { pointerType, isPrimary, pointerId, clientX, clientY } = event;
    const isOn = (event.composedPath()[0] as Element).closest(this.#on);
    this.#from = pointerType === 'touch' && isPrimary && isOn ? { id: pointerId, x: clientX, y: clientY } : undefined;
  };

  #onUp = ({ pointerId, clientX, clientY }: PointerEvent) => {
    const from = this.#from;
    this.#from = undefined;
    if (from?.id !== pointerId) return;
    const [across, along] = [clientX - from.x, clientY - from.y];
    if (Math.abs(across) > far && Math.abs(across) > 2 * Math.abs(along)) this.#onSwipe(across < 0 ? 1 : -1);
  };

  #onCancel = () => (this.#from = undefined);
}
