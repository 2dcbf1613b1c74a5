import { render } from 'preact';
import { OptionsApp } from '@/components/options/OptionsApp';
import { optionsActions } from './options-actions';

render(<OptionsApp actions={optionsActions()} />, document.getElementById('app')!);
