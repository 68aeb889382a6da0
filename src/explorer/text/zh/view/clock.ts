import type { TextsOf } from '../../catalogue.ts';
import type { CLOCK } from '../../en/view/clock.ts';

export const clock: TextsOf<typeof CLOCK> = {
  time: '时间',
  anyTime: '不限时间',
  inForceOn: {
    label: '某日有效',
    meaning:
      '截至当日结束已开始且据所知尚未终止的合作关系、持股、任职和市场布局。没有开始日期的说法在任何一天都不算有效；数值、表态和计划从不算有效。',
  },
  knownOn: {
    label: '截至某日已知',
    meaning: '截至当日结束已有所引来源报道的各类说法，无论是否有效。没有日期的来源不计。',
  },
  all: '所有说法，不论何时有效或何时为人所知。',
  latestSource: (day) => `最新来源的日期为${day}，此后的变化未知。`,
  back: {
    year: '后退一年',
    month: '后退一个月',
  },
  forward: {
    year: '前进一年',
    month: '前进一个月',
  },
  pause: '暂停',
  play: '播放',
  step: '步长',
  units: {
    year: '一年',
    month: '一个月',
  },
  speed: '速度',
  speeds: {
    slow: '慢',
    normal: '正常',
    fast: '快',
  },
};
