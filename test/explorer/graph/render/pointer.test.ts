import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { watchPointer } from '../../../../src/explorer/graph/render/pointer.ts';

describe('The pointer', () => {
  let frames: (() => void)[] = [];
  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  });
  afterEach(() => void vi.unstubAllGlobals());

  function watched() {
    const [mouse, touch] = [new EventEmitter(), new EventEmitter()];
    const events: string[] = [];
    const graph = { isPanning: false };
    mouse.on('mousemove', () => events.push('picking of sigma'));
    const container = Object.assign(new EventTarget(), {
      classList: { toggle: (name: string, on: boolean) => events.push(`${name} ${on}`) },
      getBoundingClientRect: () => ({ left: 100, top: 50 }),
    });
    const viewer = { getMouseCaptor: () => mouse, getTouchCaptor: () => touch, getGraphState: () => graph };
    const end = watchPointer(container as unknown as HTMLElement, viewer, ({ x }) => (x < 0 ? null : `node at ${x}`), {
      onClick: (key) => events.push(`click ${key}`),
      onHover: (key) => events.push(`hover ${key}`),
      onDrag: () => events.push('drag'),
    });
    const touchEvent = (type: string, ...touches: readonly { clientX: number; clientY: number }[]): void => {
      container.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { touches }));
    };
    return { mouse, graph, events, end, touchEvent };
  }

  it('clicks on what it is on, and on nothing else', () => {
    const { mouse, events } = watched();
    mouse.emit('click', { x: 7, y: 0 });
    mouse.emit('click', { x: -1, y: 0 });
    expect(events).toEqual(['click node at 7']);
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

  it('drags with one finger, which is no tap', () => {
    const { events, touchEvent } = watched();
    touchEvent('touchstart', { clientX: 110, clientY: 60 });
    touchEvent('touchmove', { clientX: 110, clientY: 90 });
    touchEvent('touchend');
    expect(events).toEqual(['drag']);
  });

  it('leaves two fingers to the graph, and everything once it has ended', () => {
    const { events, touchEvent, end } = watched();
    touchEvent('touchstart', { clientX: 110, clientY: 60 }, { clientX: 150, clientY: 60 });
    touchEvent('touchmove', { clientX: 110, clientY: 90 }, { clientX: 150, clientY: 90 });
    touchEvent('touchend');
    end();
    touchEvent('touchstart', { clientX: 110, clientY: 60 });
    touchEvent('touchend');
    expect(events).toEqual([]);
  });
});
