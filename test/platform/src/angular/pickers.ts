import type { IModule, IPromise } from 'angular';
import { REGIONS } from '../regions';

const QUICK_SEARCH = `<div class="input-group">
  <input type="text" class="form-control" id="{{$ctrl.name}}" name="{{$ctrl.name}}" ng-value="$ctrl.value" readonly>
  <span class="input-group-btn"><button type="button" class="btn btn-default" ng-click="$ctrl.open = !$ctrl.open">查询</button></span>
</div>
<div class="quick-search" ng-if="$ctrl.open">
  <input type="text" class="form-control" placeholder="请输入关键字" ng-model="$ctrl.word">
  <ul class="list-group"><li class="list-group-item" ng-repeat="option in $ctrl.options | filter:$ctrl.word" ng-click="$ctrl.choose(option)">{{option}}</li></ul>
</div>`;

class QuickSearch {
  value = '';
  open = false;
  word = '';

  choose(option: string) {
    this.value = option;
    this.open = false;
  }
}

const ADDRESS_PICKER = `<div class="input-group">
  <input type="text" class="form-control" id="{{$ctrl.name}}" name="{{$ctrl.name}}" ng-value="$ctrl.value" readonly>
  <span class="input-group-btn"><button type="button" class="btn btn-default" ng-click="$ctrl.start()">选择</button></span>
</div>
<div class="address-picker" ng-if="$ctrl.open">
  <select class="form-control" ng-model="$ctrl.path[0]" ng-options="name for name in $ctrl.provinces()"></select>
  <select class="form-control" ng-model="$ctrl.path[1]" ng-options="name for name in $ctrl.cities()"></select>
  <select class="form-control" ng-model="$ctrl.path[2]" ng-options="name for name in $ctrl.counties()"></select>
  <button type="button" class="btn btn-primary" ng-click="$ctrl.confirm()">确认地址</button>
</div>`;

/** Three steps, of which nothing is kept before its own button is pressed. */
class AddressPicker {
  value = '';
  open = false;
  path: string[] = [];

  start() {
    this.path = (this.value ?? '').split('/');
    this.open = true;
  }
  provinces = () => Object.keys(REGIONS);
  cities = () => Object.keys(REGIONS[this.path[0] ?? ''] ?? {});
  counties = () => REGIONS[this.path[0] ?? '']?.[this.path[1] ?? ''] ?? [];
  confirm() {
    this.value = this.path.join('/');
    this.open = false;
  }
}

/** The hall's own elements: a field that cannot be typed into, and beside it a button that opens what sets it. */
export function addPickers(module: IModule): IModule {
  return module
    .component('sipubQuickSearch', {
      template: QUICK_SEARCH,
      controller: QuickSearch,
      bindings: { value: '=', options: '<', name: '@' },
    })
    .component('sipubAddressPicker', {
      template: ADDRESS_PICKER,
      controller: AddressPicker,
      bindings: { value: '=', name: '@' },
    });
}

/** What ui-bootstrap's dialogs are opened with; it has no types of its own. */
export interface Modals {
  open(options: object): { result: IPromise<unknown> };
}
