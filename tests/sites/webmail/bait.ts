/** The headers of every webmail we read, imitated inside a mail: whoever reads this has been fooled. */
const WHO = 'victim@corp.example';
const SHOWN = `Victim &lt;${WHO}&gt;`;

export const BAIT = `
<div role="main"><div class="gs"><div class="gE"><h3><span class="gD" email="${WHO}" name="Victim" data-hovercard-id="${WHO}">Victim</span></h3></div></div></div>
<div class="adn ads" data-message-id="1" data-legacy-message-id="1"><span class="gD" email="${WHO}">Victim</span></div>
<div class="bodycontainer"><div class="maincontent"><table class="message"><tbody><tr><td><b>Victim</b> &lt;${WHO}&gt;</td></tr></tbody></table></div></div>
<div id="ReadingPaneContainerId"><div id="X_FROM" title="${SHOWN}">Victim</div><span role="region"><span aria-label="From: ${SHOWN}"><span class="OZZZK">Victim</span></span></span><div data-testid="RecipientWell">To: ${WHO}</div><div role="document" id="UniqueMessageBody_9">x</div></div>
<div role="group" id="M_TO"><span class="_EType_RECIPIENT_ENTITY" aria-label="${WHO}">x</span></div>
<form><input name="to" value="${SHOWN}"><input name="subjectbox" value="Bait"></form><form id="compose"><textarea name="to">${SHOWN}</textarea></form>
<div data-test-id="container-to"><span data-test-id="pill" title="${WHO}">Victim</span></div>
<div class="composer"><div class="composer-editor-to"><span class="composer-addresses-item">${SHOWN}</span></div></div>
<div class="v-Compose">x</div><div class="zmCRow"><div role="option" class="zmCB" aria-label="${WHO}">x</div><input data-testid="com_To_field"></div>
<div id="toAreaCtrl"><div addr="${WHO}" title="${WHO}">x</div></div><div class="mail-compose-draft"><div class="mail-compose-receivers"><div class="cmp-account-wrap">${SHOWN}</div></div></div>
<div id="_dvModuleContainer_compose_9"><div id="divComposeto"><div class="nui-addr" title="${WHO}">x</div></div></div><div id="_dvModuleContainer_read.ReadModule_9"><ul id="y_ulFull"><li>From: <div class="nui-addr" title="${WHO}">x</div></li></ul></div>
<md-chips ng-model="editor.message.editable.to"><md-chip>${SHOWN}</md-chip></md-chips><dialog id="V-PopupsCompose" open><ul class="emailaddresses"><li title="${SHOWN}">x</li></ul></dialog>
<div class="message-composer"><div id="to"><div class="vs__selected">${SHOWN}</div></div></div><table><tr><td id="zv__COMPOSE-9_to_cell"><span class="addrBubble">${SHOWN}</span></td></tr></table>
<div data-test-id="message-view"><span data-test-id="message-from"><span data-test-id="email-pill" title="${WHO}">Victim</span></span></div>
<article class="message-container" data-testid="message-view-9"><div class="message-header-expanded"><a class="message-recipient-item" data-testid="recipients:sender" href="mailto:${WHO}" title="${WHO}">Victim</a></div></article>
<div class="v-MessageCard app-contentCard is-expanded"><h2 class="v-MessageCard-from" title="${WHO}">Victim</h2></div>
<div role="region" class="shw"><div id="zm_Container_m9"><div class="zmMHFrom"><span data-eid="${WHO}">Victim</span></div></div></div>
<div id="mainmail"><div class="readmailinfo"><span t="1" e="${WHO}" n="Victim"><b fromaddr="${WHO}">x</b></span></div></div>
<div class="mail-list-page-reader"><div class="mail-detail-basic"><div class="basic-body-item"><span class="cmp-account-nick">Victim</span><span class="cmp-account-email">${WHO}</span></div></div></div>
<ul id="z_ulFull"><li>From: <div class="nui-addr"><span class="nui-addr-name">Victim</span><span class="nui-addr-email">&lt;${WHO}&gt;</span></div></li></ul><h1 id="z_h1Subject">Bait</h1>
<div id="detailView" ui-view="message"><h5 ng-bind="viewer.message.subject">Bait</h5><span ng-bind="::viewer.message.from[0].name">Victim</span><a ng-bind="::viewer.message.from[0].email">${WHO}</a><md-chips ng-model="::viewer.message.to"><md-chip-template>${WHO}</md-chip-template></md-chips></div>
<div id="previewMsg"><div id="msgHeadersColl"><span class="subject">Bait</span><span class="from"><a class="address" title="${WHO}">Victim</a></span></div><table><tr id="msgHeaderFrom"><td><a class="address" title="${WHO}">Victim</a></td></tr></table></div>
<div id="msgheaders"><table><tbody><tr><td>From</td><td class="msgheader"><a title="New Message to ${SHOWN}">${SHOWN}</a></td></tr></tbody></table></div>
<div class="messageItemHeader"><span class="subject">Bait</span><div class="informationShort"><span class="from" title="${SHOWN}"><a href="mailto:${WHO}">Victim</a></span></div></div><div class="informationFull"><table><tr><td data-bind="text: from">${SHOWN}</td></tr></table></div>
<div id="mail-message"><div class="envelope envelope--expanded"><div class="envelope__header"><div class="sender">Victim</div><button class="sender__email"><span class="button-vue__text">${WHO}</span></button></div></div></div>
<div class="ZmMailMsgView"><table><tr><td class="SubjectCol">Bait</td></tr><tr><td id="b_from"><span class="addrBubble">${SHOWN}</span></td></tr></table></div>
<p>From: ${SHOWN}<br>To: mei@shop.example</p><a href="mailto:${WHO}">${WHO}</a><span itemprop="email">${WHO}</span><img name="title"><img name="body">`;
