<?php
// Fills an empty FreeScout with made-up customers and tickets, from JSON on the standard input; says their
// numbers as JSON. Run in the program's folder. No letter is sent: the queue that would do it never runs.
use App\Conversation;
use App\Customer;
use App\Mailbox;
use App\Thread;
use App\User;

require 'vendor/autoload.php';
(require 'bootstrap/app.php')->make(Illuminate\Contracts\Console\Kernel::class)->bootstrap();
$seed = json_decode(stream_get_contents(STDIN), true);

foreach ($seed['staff'] as $person) {
    $user = new User();
    $user->role = User::ROLE_ADMIN;
    [$user->first_name, $user->last_name, $user->email] = [$person['first'], $person['last'], $person['email']];
    $user->password = bcrypt($seed['password']);
    $user->save();
    $users[] = $user;
}
$mailbox = new Mailbox();
[$mailbox->name, $mailbox->email] = [$seed['mailbox']['name'], $seed['mailbox']['email']];
$mailbox->save();
$mailbox->users()->sync(array_map(fn ($user) => $user->id, $users));
$mailbox->syncPersonalFolders();

$said = ['mailbox' => $mailbox->id, 'staff' => array_map(fn ($user) => $user->id, $users), 'customers' => []];
foreach ($seed['customers'] as $person) {
    $data = ['first_name' => $person['first'], 'last_name' => $person['last'], 'company' => $person['company'] ?? ''];
    $phones = array_map(fn ($value) => ['type' => Customer::PHONE_TYPE_WORK, 'value' => $value], $person['phones']);
    $data['phone'] = $phones[0]['value'] ?? '';
    $customer = $person['emails'] ? Customer::create($person['emails'][0], $data) : Customer::createWithoutEmail($data);
    if ($phones) {
        $customer->setPhones($phones);
    }
    foreach (array_slice($person['emails'], 1) as $email) {
        $customer->emails()->create(['email' => $email]);
    }
    $customer->save();
    $thread = fn ($type, $text, $more) => $more + ['type' => $type, 'body' => $text];
    $made = Conversation::create([
        'type' => $person['emails'] ? Conversation::TYPE_EMAIL : Conversation::TYPE_PHONE,
        'subject' => $person['subject'], 'mailbox_id' => $mailbox->id, 'source_type' => Conversation::SOURCE_TYPE_WEB,
        'imported' => true, 'status' => Conversation::STATUS_ACTIVE, 'user_id' => $users[0]->id,
    ], [
        $thread(Thread::TYPE_CUSTOMER, $person['text'], ['customer_id' => $customer->id, 'from' => $person['emails'][0] ?? '']),
        $thread(Thread::TYPE_MESSAGE, $seed['answer'], ['user_id' => $users[0]->id]),
        $thread(Thread::TYPE_NOTE, $seed['note'], ['user_id' => $users[1]->id]),
    ], $customer);
    $said['customers'][$person['key']] = ['id' => $customer->id, 'ticket' => $made['conversation']->id];
}
echo json_encode($said);
