import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { watchPointer } from '../../../../src/explorer/graph/render/pointer.ts';

describe('The pointer', () => {
  let frames: (() => void)[] = [];
  let page = new EventTarget();
  beforeEach(() => {
    frames = [];
    page = new EventTarget();
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    vi.stubGlobal('document', page);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** Nodes are from 0 to 100, an edge is beyond them. */
  function watched({ drawsBox = false } = {}) {
    const [mouse, touch] = [new EventEmitter(), new EventEmitter()];
    const events: string[] = [];
    const graph = { isPanning: false };
    mouse.on('mousemove', () => events.push('picking of sigma'));
    const container = Object.assign(new EventTarget(), {
      classList: { toggle: (name: string, on: boolean) => events.push(`${name} ${on}`) },
      getBoundingClientRect: () => ({ left: 100, top: 50 }),
    });
    const viewer = { getMouseCaptor: () => mouse, getTouchCaptor: () => touch, getGraphState: () => graph };
    const nodeAt = ({ x }: { x: number }) => (x >= 0 && x <= 100 ? `node at ${x}` : null);
    const keyAt = ({ x }: { x: number }) => nodeAt({ x }) ?? (x > 100 ? 'edge' : null);
    const end = watchPointer(
      container as unknown as HTMLElement,
      viewer,
      { nodeAt, keyAt, drawsBox: () => drawsBox },
      {
        onClick: (key, { adds }) => events.push(`click ${key}${adds ? ' too' : ''}`),
        onDoubleClick: (key) => events.push(`double click ${key}`),
        onHover: (key) => events.push(`hover ${key}`),
        onDragStart: (key) => events.push(`drag ${key}`),
        onDragMove: ({ x, y }) => events.push(`to ${x} ${y}`),
        onDragEnd: () => events.push('drop'),
        onBox: (box) => events.push(box ? `box ${box.left} ${box.top} ${box.right} ${box.bottom}` : 'no box'),
        onBoxEnd: ({ left, right }, { adds }) => events.push(`boxed ${left} to ${right}${adds ? ' too' : ''}`),
        onScroll: () => events.push('scroll'),
      },
    );
    const touchEvent = (type: string, ...touches: readonly { clientX: number; clientY: number }[]): Event => {
      const event = Object.assign(new Event(type, { cancelable: true }), { touches });
      container.dispatchEvent(event);
      return event;
    };
    /** At a point of the container. Returns whether sigma gets the event too. */
    const pointer = (type: string, x: number, y: number, more: object = {}): boolean => {
      const event = Object.assign(new Event(type, { cancelable: true }), {
        button: 0,
        pointerType: 'mouse',
        clientX: x + 100,
        clientY: y + 50,
        shiftKey: false,
        ctrlKey: false,
        metaKey: false,
        ...more,
      });
      const stopped = vi.spyOn(event, 'stopPropagation');
      (type === 'pointerdown' || type === 'dblclick' ? container : page).dispatchEvent(event);
      return stopped.mock.calls.length === 0;
    };
    return { mouse, graph, events, end, touchEvent, pointer };
  }

  it('clicks on a node, alone or in addition, and on an edge or on nothing through sigma', () => {
    const { mouse, events, pointer } = watched();
    expect(pointer('pointerdown', 7, 0)).toBe(false);
    pointer('pointerup', 7, 0);
    pointer('pointerdown', 8, 0, { shiftKey: true });
    pointer('pointerup', 9, 0);
    mouse.emit('click', { x: 200, y: 0 });
    mouse.emit('click', { x: -1, y: 0 });
    expect(events).toEqual(['click node at 7', 'click node at 8 too', 'click edge', 'click null']);
  });

  it('leaves everything else to sigma, which pans', () => {
    const { events, pointer } = watched();
    expect(pointer('pointerdown', -5, 0)).toBe(true);
    expect(pointer('pointerdown', 5, 0, { button: 2 })).toBe(true);
    expect(pointer('pointerdown', 5, 0, { pointerType: 'touch' })).toBe(true);
    pointer('pointermove', 50, 0);
    pointer('pointerup', 50, 0);
    expect(events).toEqual([]);
  });

  it('opens a node that is clicked twice, and no edge', () => {
    const { events, pointer } = watched();
    expect(pointer('dblclick', 7, 0)).toBe(false);
    expect(pointer('dblclick', 200, 0)).toBe(true);
    expect(events).toEqual(['double click node at 7']);
  });

  it('drags a node from some pixels on, and hovers over nothing meanwhile', () => {
    const { events, pointer, mouse } = watched();
    pointer('pointerdown', 7, 0);
    pointer('pointermove', 9, 0);
    pointer('pointermove', 20, 30);
    mouse.emit('mousemove', { x: 20, y: 30 });
    for (const frame of frames.splice(0)) frame();
    pointer('pointerup', 20, 30);
    pointer('pointermove', 40, 30);
    expect(events).toEqual(['pointing false', 'hover null', 'drag node at 7', 'to 20 30', 'drop']);
  });

  it('draws a box with Shift, or without if that is chosen', () => {
    const shifted = watched();
    shifted.pointer('pointerdown', -50, 80, { shiftKey: true });
    shifted.pointer('pointermove', 30, 20);
    shifted.pointer('pointerup', 40, 10);
    expect(shifted.events).toEqual(['box -50 20 30 80', 'no box', 'boxed -50 to 40 too']);
    const chosen = watched({ drawsBox: true });
    chosen.pointer('pointerdown', -50, 80);
    chosen.pointer('pointermove', 30, 20);
    chosen.pointer('pointerup', 30, 20);
    expect(chosen.events.at(-1)).toBe('boxed -50 to 30');
  });

  it('hovers once a frame, where it was last', () => {
    const { mouse, events } = watched();
    mouse.emit('mousemove', { x: 1, y: 0 });
    mouse.emit('mousemove', { x: 2, y: 0 });
    expect([frames.length, events]).toEqual([1, []]);
    for (const frame of frames.splice(0)) frame();
    expect(events).toEqual(['pointing true', 'hover node at 2']);
    mouse.emit('mousemove', { x: -1, y: 0 });
    for (const frame of frames.splice(0)) frame();
    expect(events.slice(2)).toEqual(['pointing false', 'hover null']);
  });

  it('hovers over nothing while the graph is panned, and after it has left', () => {
    const { mouse, graph, events } = watched();
    graph.isPanning = true;
    mouse.emit('mousemove', { x: 1, y: 0 });
    for (const frame of frames.splice(0)) frame();
    expect(events).toEqual([]);
    graph.isPanning = false;
    mouse.emit('mousemove', { x: 1, y: 0 });
    mouse.emit('mouseleave', { x: 1, y: 0 });
    for (const frame of frames.splice(0)) frame();
    expect(events).toEqual(['pointing false', 'hover null']);
  });

  it('taps with one finger, in pixels of the container', () => {
    const { events, touchEvent } = watched();
    touchEvent('touchstart', { clientX: 110, clientY: 60 });
    touchEvent('touchmove', { clientX: 113, clientY: 60 });
    touchEvent('touchend');
    expect(events).toEqual(['click node at 10']);
  });

  it('scrolls the page with one finger, which is no tap and no long press', () => {
    const { events, touchEvent } = watched();
    touchEvent('touchstart', { clientX: 110, clientY: 60 });
    touchEvent('touchmove', { clientX: 110, clientY: 90 });
    vi.advanceTimersByTime(1_000);
    touchEvent('touchend');
    expect(events).toEqual(['scroll']);
  });

  it('selects with a long press, and drags if the finger then moves', () => {
    const { events, touchEvent } = watched();
    touchEvent('touchstart', { clientX: 110, clientY: 60 });
    vi.advanceTimersByTime(600);
    const move = touchEvent('touchmove', { clientX: 130, clientY: 90 });
    expect(move.defaultPrevented).toBe(true); // the page does not scroll
    touchEvent('touchend');
    expect(events).toEqual([
      'click node at 10 too',
      'pointing false',
      'hover null',
      'drag node at 10',
      'to 30 40',
      'drop',
    ]);
  });

  it('does nothing on a long press on the empty stage', () => {
    const { events, touchEvent } = watched();
    touchEvent('touchstart', { clientX: 10, clientY: 60 });
    vi.advanceTimersByTime(600);
    touchEvent('touchend');
    expect(events).toEqual([]);
  });

  it('leaves two fingers to the graph, and everything once it has ended', () => {
    const { events, touchEvent, pointer, end } = watched();
    touchEvent('touchstart', { clientX: 110, clientY: 60 }, { clientX: 150, clientY: 60 });
    touchEvent('touchmove', { clientX: 110, clientY: 90 }, { clientX: 150, clientY: 90 });
    touchEvent('touchend');
    end();
    touchEvent('touchstart', { clientX: 110, clientY: 60 });
    vi.advanceTimersByTime(600);
    touchEvent('touchend');
    pointer('pointerdown', 7, 0);
    pointer('pointerup', 7, 0);
    expect(events).toEqual([]);
  });
});
