import { Menu } from '../../component/menu.tsx';
import { useText } from '../../text/catalogue.ts';
import { GRAPH } from '../../text/en/graph.ts';
import type { GraphActions } from '../held/graph-actions.ts';
import type { LayoutName } from '../held/held-graph.ts';
import type { LayoutState } from '../layout/layout.ts';
import type { FullScreen } from '../use-full-screen.ts';
import { FindInGraph, type FindInGraphProps } from './find-in-graph.tsx';

interface GraphToolbarProps {
  readonly layout: LayoutName;
  readonly layoutState: LayoutState;
  readonly lineLabels: boolean;
  readonly actions: GraphActions;
  readonly find: FindInGraphProps;
  readonly fullScreen: FullScreen | null;
  readonly drawsBox: boolean;
  readonly onDrawsBox: (on: boolean) => void;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  /** Runs the layout again from the start. */
  readonly onArrange: () => void;
  readonly onSave: (format: 'svg' | 'png') => void;
  readonly saveError: string | null;
}

export function GraphToolbar(props: GraphToolbarProps) {
  const { layout, actions, lineLabels, find, fullScreen, drawsBox, onDrawsBox, onZoom, onFit, saveError } = props;
  const text = useText(GRAPH);
  return (
    <div className="graph-tools" role="group" aria-label={text.tools}>
      <span className="graph-tool-group">
        <button type="button" onClick={() => onZoom(ZOOM_STEP)} aria-label={text.zoomIn} title={text.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => onZoom(1 / ZOOM_STEP)} aria-label={text.zoomOut} title={text.zoomOut}>
          −
        </button>
        <button type="button" onClick={onFit} title={text.fitTitle}>
          {text.fit}
        </button>
      </span>
      <span className="graph-tool-group">
        <StepButton label={text.undo} sign="↶" keys="Control+Z" run={actions.undo} />
        <StepButton label={text.redo} sign="↷" keys="Control+Shift+Z" run={actions.redo} />
      </span>
      <span className="graph-tool-group">
        <select
          aria-label={text.layout}
          value={layout}
          onChange={({ target }) => actions.setLayout(target.value as LayoutName)}
        >
          {Object.entries(text.layouts).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
        <LayoutButton {...props} />
      </span>
      <span className="graph-tool-group">
        <button
          type="button"
          aria-pressed={drawsBox}
          onClick={() => onDrawsBox(!drawsBox)}
          title={text.selectAreaTitle}
        >
          {text.selectArea}
        </button>
        <button
          type="button"
          aria-pressed={lineLabels}
          onClick={() => actions.setLineLabels(!lineLabels)}
          title={text.lineLabelsTitle}
        >
          {text.lineLabels}
        </button>
      </span>
      <FindInGraph {...find} />
      {fullScreen && (
        <button type="button" aria-pressed={fullScreen.active} onClick={fullScreen.toggle}>
          {fullScreen.active ? text.leaveFullScreen : text.fullScreen}
        </button>
      )}
      <PictureMenu onSave={props.onSave} />
      {saveError !== null && <span role="alert">{text.notSaved(saveError)}</span>}
    </div>
  );
}

const ZOOM_STEP = 1.5;

interface StepButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly keys: string;
  readonly run: (() => void) | null;
}

/** Stays focusable when there is nothing to do, so that the focus stays. */
function StepButton({ label, sign, keys, run }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      aria-disabled={run === null}
      onClick={() => run?.()}
    >
      {sign}
    </button>
  );
}

type LayoutButtonProps = Pick<GraphToolbarProps, 'layoutState' | 'onPause' | 'onResume' | 'onArrange'>;

function LayoutButton({ layoutState, onPause, onResume, onArrange }: LayoutButtonProps) {
  const text = useText(GRAPH);
  if (layoutState === 'settled') {
    return (
      <button type="button" onClick={onArrange} title={text.arrangeTitle}>
        {text.arrange}
      </button>
    );
  }
  return (
    <button type="button" onClick={layoutState === 'paused' ? onResume : onPause}>
      {layoutState === 'paused' ? text.resume : text.pause}
    </button>
  );
}

function PictureMenu({ onSave }: Pick<GraphToolbarProps, 'onSave'>) {
  const text = useText(GRAPH);
  return (
    <Menu label={text.picture}>
      <ul>
        <li>
          <button type="button" onClick={() => onSave('svg')} title={text.saveSvgTitle}>
            {text.saveSvg}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => onSave('png')} title={text.savePngTitle}>
            {text.savePng}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => print()}>
            {text.print}
          </button>
        </li>
      </ul>
    </Menu>
  );
}
