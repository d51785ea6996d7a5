import AboutDialog from './AboutDialog.svelte';
import Chips from './Chips.svelte';
import Choices from './Choices.svelte';
import Faults from './Faults.svelte';
import Forms from './Forms.svelte';
import Found from './Found.svelte';
import LaneChoice from './LaneChoice.svelte';
import Nothing from './Nothing.svelte';
import Panel from './Panel.svelte';
import Paper from './Paper.svelte';
import Said from './Said.svelte';
import TieLegend from './TieLegend.svelte';
import Tip from './Tip.svelte';

/** Components that a first picture does without. */
export const parts = {
  AboutDialog,
  Chips,
  Choices,
  Faults,
  Forms,
  Found,
  LaneChoice,
  Nothing,
  Panel,
  Paper,
  Said,
  TieLegend,
  Tip,
};
